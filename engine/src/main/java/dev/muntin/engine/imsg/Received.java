package dev.muntin.engine.imsg;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a server says to a client without a terminal. */
sealed interface Received {
    int VERSION = 12;

    /** It is of another protocol. */
    record Version(int version) implements Received {}

    /** It is done; with words only where it sends the client away. */
    record Exit(int code, String words) implements Received {}

    /** It wants to read: from the path, if the descriptor is none. */
    record ReadOpen(int stream, int descriptor, ByteBuffer path) implements Received {}

    /** It has read enough. */
    record ReadCancel(int stream) implements Received {}

    /** It wants to write: to the path, if the descriptor is none. */
    record WriteOpen(int stream, int descriptor, int flags, ByteBuffer path) implements Received {}

    record Write(int stream, ByteBuffer data) implements Received {}

    record WriteClose(int stream) implements Received {}

    /** Something for a client with a terminal, or of a later tmux; tmux's own client passes over it, too. */
    record Other(int type) implements Received {}

    static Received of(Frame frame) throws Malformed {
        if (frame.type() != VERSION && frame.version() != Frame.PROTOCOL) {
            throw new Malformed("a message of version " + frame.version());
        }
        ByteBuffer payload = frame.payload();
        return switch (frame.type()) {
            case VERSION -> new Version(frame.version());
            case 203, 210 -> exit(payload);
            case 300 -> new ReadOpen(number(payload), number(payload), text(payload));
            case 307 -> new ReadCancel(number(payload));
            case 303 -> new WriteOpen(number(payload), number(payload), number(payload), text(payload));
            case 304 -> new Write(number(payload), payload.slice());
            case 306 -> new WriteClose(number(payload));
            default -> new Other(frame.type());
        };
    }

    private static Exit exit(ByteBuffer payload) throws Malformed {
        int code = payload.hasRemaining() ? number(payload) : 0;
        return new Exit(code, StandardCharsets.UTF_8.decode(text(payload)).toString());
    }

    private static int number(ByteBuffer payload) throws Malformed {
        if (payload.remaining() < Integer.BYTES) {
            throw new Malformed("a message that ends too early");
        }
        return payload.getInt();
    }

    /** Up to the zero at its end; nothing at all is no text. */
    private static ByteBuffer text(ByteBuffer payload) throws Malformed {
        if (!payload.hasRemaining()) {
            return payload.slice();
        }
        int length = payload.remaining() - 1;
        if (payload.get(payload.limit() - 1) != 0) {
            throw new Malformed("a text without an end");
        }
        return payload.slice(payload.position(), length);
    }
}
