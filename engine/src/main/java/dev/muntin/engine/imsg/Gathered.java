package dev.muntin.engine.imsg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** What a server writes to its client, kept for as long as somebody waits for it. */
final class Gathered implements WritableByteChannel {
    private final int most;
    private volatile ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private volatile boolean forgotten;

    Gathered(int most) {
        this.most = most;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        byte[] piece = new byte[from.remaining()];
        from.get(piece);
        if (bytes.size() > most - piece.length) {
            throw new IOException("tmux writes more than " + most + " bytes");
        }
        if (!forgotten) {
            bytes.writeBytes(piece);
        }
        return piece.length;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** What is heard from now on is of no use to anybody. */
    void forget() {
        forgotten = true;
        bytes = new ByteArrayOutputStream();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {}
}
