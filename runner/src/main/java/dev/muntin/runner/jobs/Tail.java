package dev.muntin.runner.jobs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;

/** Copies what a file is given while somebody looks. */
final class Tail implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration QUIET = Duration.ofMillis(200);

    private final FileChannel in;
    private final OutputStream out;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    private long copied;

    private Tail(FileChannel in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    static Tail of(Path file, OutputStream out) throws IOException {
        return new Tail(FileChannel.open(file), out);
    }

    /** What is there by now. */
    void copy() throws IOException {
        if (in.size() < in.position()) {
            // Somebody has emptied the log: it begins anew.
            in.position(0);
        }
        for (int count = in.read(buffer.clear()); count > 0; count = in.read(buffer.clear())) {
            copied += count;
            out.write(buffer.array(), 0, count);
        }
        out.flush();
    }

    /** All of it, up to what the writer wrote last. */
    void copyAll(Spool spool, Duration patience) throws IOException, InterruptedException {
        long last = System.nanoTime() + patience.toNanos();
        if (!spool.isComplete()) {
            copyWhileItGrows();
        }
        while (!spool.isComplete() && System.nanoTime() < last) {
            spool.hurry();
            copy();
            Thread.sleep(PAUSE);
        }
        copy();
        spool.giveUp();
    }

    /** What is still on its way to a file that nobody tells the end of. */
    void copyWhileItGrows() throws IOException, InterruptedException {
        long before;
        do {
            before = copied;
            Thread.sleep(QUIET);
            copy();
        } while (copied > before);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
