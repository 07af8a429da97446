package dev.muntin.runner.jobs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;

/** Copies what a log is given while somebody looks: of records, the lines that they hold. */
final class Tail implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration QUIET = Duration.ofMillis(200);

    private final FileChannel in;
    private final OutputStream out;
    private final boolean records;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    private final ByteArrayOutputStream record = new ByteArrayOutputStream();
    private long copied;

    private Tail(FileChannel in, boolean records, OutputStream out) {
        this.in = in;
        this.records = records;
        this.out = out;
    }

    /** Of a file, from this byte on. */
    static Tail of(Path file, long first, boolean records, OutputStream out) throws IOException {
        return new Tail(FileChannel.open(file).position(first), records, out);
    }

    /** What is there by now. */
    void copy() throws IOException {
        if (in.size() < in.position()) {
            // Somebody has emptied the log: it begins anew.
            in.position(0);
        }
        for (int count = in.read(buffer.clear()); count > 0; count = in.read(buffer.clear())) {
            copied += count;
            if (records) {
                lines(count);
            } else {
                out.write(buffer.array(), 0, count);
            }
        }
        out.flush();
    }

    /** All of it, up to what the writer wrote last. */
    void copyAll(Spool spool, Duration patience) throws IOException, InterruptedException {
        long last = System.nanoTime() + patience.toNanos();
        if (!spool.isComplete()) {
            copyWhileItGrows();
        }
        while (!spool.isComplete() && !spool.isForeign() && System.nanoTime() < last) {
            spool.hurry();
            copy();
            Thread.sleep(PAUSE);
        }
        if (spool.isForeign()) {
            copyWhileItGrows();
        }
        copy();
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

    private void lines(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            byte read = buffer.get(i);
            record.write(read);
            if (read == '\n') {
                out.write(LogRecord.line(record.toByteArray()));
                out.write('\n');
                record.reset();
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
