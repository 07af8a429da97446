package dev.muntin.engine.imsg;

import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.function.IntSupplier;

/** Bytes that arrive in pieces of any size, and then no more. */
record Pieces(ByteBuffer bytes, IntSupplier most) implements ReadableByteChannel {
    static Pieces of(byte[] bytes) {
        return new Pieces(ByteBuffer.wrap(bytes), () -> Integer.MAX_VALUE);
    }

    @Override
    public int read(ByteBuffer to) {
        if (!bytes.hasRemaining()) {
            return -1;
        }
        int length = Math.min(Math.min(to.remaining(), bytes.remaining()), most.getAsInt());
        to.put(bytes.slice(bytes.position(), length));
        bytes.position(bytes.position() + length);
        return length;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {}
}
