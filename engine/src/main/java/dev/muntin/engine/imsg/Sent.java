package dev.muntin.engine.imsg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a client says. A server up to 3.5a ends itself, with everybody's sessions, on a message that is a byte too short or text without
 * its end; so nothing of that kind can be written down here.
 */
sealed interface Sent {
    int type();

    ByteBuffer payload(ByteOrder order);

    default Frame frame(ByteOrder order) {
        return new Frame(type(), Frame.PROTOCOL, payload(order));
    }

    /** What the client can do. */
    record LongFlags(long flags) implements Sent {
        static final long UTF8 = 0x10000;

        @Override
        public int type() {
            return 111;
        }

        @Override
        public ByteBuffer payload(ByteOrder order) {
            return ByteBuffer.allocate(Long.BYTES).order(order).putLong(flags).flip();
        }
    }

    record Term(String name) implements Sent {
        @Override
        public int type() {
            return 101;
        }

        @Override
        public ByteBuffer payload(ByteOrder order) {
            return text(order, name);
        }
    }

    /** What the terminal can do, over its description. */
    record Features(int bits) implements Sent {
        @Override
        public int type() {
            return 109;
        }

        @Override
        public ByteBuffer payload(ByteOrder order) {
            return numbers(order, bits);
        }
    }

    /** That there is no terminal; a client that does not say so crashes every server there is. */
    record TtyName() implements Sent {
        @Override
        public int type() {
            return 102;
        }

        @Override
        public ByteBuffer payload(ByteOrder order) {
            return text(order, "");
        }
    }

    record Directory(String path) implements Sent {
        @Override
        public int type() {
            return 108;
        }

        @Override
        public ByteBuffer payload(ByteOrder order) {
            return text(order, path);
        }
    }

    record ClientPid(int pid) implements Sent {
        @Override
        public int type() {
            return 107;
        }

        @Override
        public ByteBuffer payload(ByteOrder order) {
            return numbers(order, pid);
        }
    }

    /** @param entry a name, an equals sign and a value, which need not be text */
    record Variable(ByteBuffer entry) implements Sent {
        @Override
        public int type() {
            return 105;
        }

        @Override
        public ByteBuffer payload(ByteOrder order) {
            return texts(ByteBuffer.allocate(entry.remaining() + 1).order(order), List.of(entry));
        }
    }

    /** That the client has said who it is. */
    record Done() implements Sent {
        @Override
        public int type() {
            return 106;
        }

        @Override
        public ByteBuffer payload(ByteOrder order) {
            return numbers(order);
        }
    }

    record Command(List<String> arguments) implements Sent {
        public Command {
            arguments = List.copyOf(arguments);
        }

        @Override
        public int type() {
            return 200;
        }

        @Override
        public ByteBuffer payload(ByteOrder order) {
            List<ByteBuffer> words = arguments.stream().map(StandardCharsets.UTF_8::encode).toList();
            int length = words.stream().mapToInt(word -> word.remaining() + 1).sum();
            return texts(ByteBuffer.allocate(Integer.BYTES + length).order(order).putInt(words.size()), words);
        }
    }

    /** A piece of what the server wanted to read. */
    record Read(int stream, ByteBuffer data) implements Sent {
        static final int MOST = Frame.MOST_PAYLOAD - Integer.BYTES;

        @Override
        public int type() {
            return 301;
        }

        @Override
        public ByteBuffer payload(ByteOrder order) {
            return ByteBuffer.allocate(Integer.BYTES + data.remaining()).order(order).putInt(stream).put(data.duplicate()).flip();
        }
    }

    /** The end of it, or the system's number for why there is none. */
    record ReadDone(int stream, int error) implements Sent {
        @Override
        public int type() {
            return 302;
        }

        @Override
        public ByteBuffer payload(ByteOrder order) {
            return numbers(order, stream, error);
        }
    }

    /** That the server may write, or the system's number for why not. */
    record WriteReady(int stream, int error) implements Sent {
        @Override
        public int type() {
            return 305;
        }

        @Override
        public ByteBuffer payload(ByteOrder order) {
            return numbers(order, stream, error);
        }
    }

    private static ByteBuffer numbers(ByteOrder order, int... numbers) {
        ByteBuffer payload = ByteBuffer.allocate(Integer.BYTES * numbers.length).order(order);
        for (int number : numbers) {
            payload.putInt(number);
        }
        return payload.flip();
    }

    private static ByteBuffer text(ByteOrder order, String text) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        return texts(ByteBuffer.allocate(bytes.remaining() + 1).order(order), List.of(bytes));
    }

    /** Appends each text with the zero that ends it. */
    private static ByteBuffer texts(ByteBuffer payload, List<ByteBuffer> texts) {
        for (ByteBuffer text : texts) {
            for (int i = text.position(); i < text.limit(); i++) {
                if (text.get(i) == 0) {
                    throw new IllegalArgumentException("a character of the number zero in '" + StandardCharsets.UTF_8.decode(text) + "'");
                }
            }
            payload.put(text.duplicate()).put((byte) 0);
        }
        return payload.flip();
    }
}
