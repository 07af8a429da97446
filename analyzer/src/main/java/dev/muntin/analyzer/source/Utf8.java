package dev.muntin.analyzer.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.muntin.dsl.Origin;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.util.Optional;

/** Finds where bytes stop being UTF-8. */
final class Utf8 {
    private Utf8() {}

    /** The first byte that begins no character, behind the text that stands before it. */
    record BadByte(String before, int value) {
        Origin in(String file) {
            int line = 1 + Math.toIntExact(before.chars().filter(c -> c == '\n').count());
            String start = before.substring(before.lastIndexOf('\n') + 1);
            return new Origin(file, line, 1 + start.codePointCount(0, start.length()), 1);
        }

        String hex() {
            return String.format("0x%02X", value);
        }
    }

    static Optional<BadByte> check(byte[] bytes) {
        CharsetDecoder strict = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (!strict.decode(in, out, true).isError()) {
            return Optional.empty();
        }
        return Optional.of(new BadByte(out.flip().toString(), bytes[in.position()] & 0xFF));
    }

    /** The text with the replacement character for everything that is none. */
    static String shown(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
