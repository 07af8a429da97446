package dev.muntin.engine.imsg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;

/** Cuts what arrives into frames, in whatever pieces it comes; holds no more than a few of them. */
final class FrameReader {
    private final ReadableByteChannel from;
    private final ByteBuffer held;

    FrameReader(ReadableByteChannel from, ByteOrder order) {
        this.from = from;
        this.held = ByteBuffer.allocate(4 * Frame.MOST).order(order).limit(0);
    }

    /** The next frame, waiting for the rest of it; empty if the other side has hung up. */
    Optional<Frame> next() throws IOException, Malformed {
        while (!whole()) {
            held.compact();
            int read = from.read(held);
            held.flip();
            if (read < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(take());
    }

    private boolean whole() throws Malformed {
        return held.remaining() >= Frame.HEADER && held.remaining() >= length();
    }

    private int length() throws Malformed {
        int length = held.getInt(held.position() + 4);
        if (length < Frame.HEADER || length > Frame.MOST) {
            throw new Malformed("a message of " + Integer.toUnsignedString(length) + " bytes");
        }
        return length;
    }

    private Frame take() throws Malformed {
        int start = held.position();
        byte[] payload = new byte[length() - Frame.HEADER];
        held.get(start + Frame.HEADER, payload).position(start + Frame.HEADER + payload.length);
        return new Frame(held.getInt(start), held.getInt(start + 8) & 0xff, ByteBuffer.wrap(payload).order(held.order()));
    }
}
