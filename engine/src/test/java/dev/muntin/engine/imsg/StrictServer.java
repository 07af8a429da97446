package dev.muntin.engine.imsg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Hears the first words of a client as the touchiest of servers does, which would end itself at the first that is not to its liking. */
final class StrictServer {
    private StrictServer() {}

    /** The command, if everything before and about it is as it should be. */
    static List<String> command(FrameReader frames) throws IOException, Malformed {
        List<Integer> types = new ArrayList<>();
        for (Frame frame = frames.next().orElseThrow(); ; frame = frames.next().orElseThrow()) {
            types.add(frame.type());
            assertEquals(Frame.PROTOCOL, frame.version());
            if (frame.type() == 200) {
                assertTrue(types.contains(102), "a client without a terminal's name crashes every server");
                assertEquals(types.size() - 2, types.indexOf(106), "done, then the command");
                return words(frame.payload());
            }
            check(frame);
        }
    }

    private static void check(Frame frame) {
        int length = frame.payload().remaining();
        switch (frame.type()) {
            case 111 -> assertEquals(8, length);
            case 107, 109 -> assertEquals(4, length);
            case 106 -> assertEquals(0, length);
            case 101, 102, 105, 108 -> assertEquals(1, texts(frame.payload()).size());
            default -> throw new AssertionError("a client that says " + frame.type());
        }
    }

    private static List<String> words(ByteBuffer payload) {
        int count = payload.getInt();
        List<String> words = texts(payload);
        assertEquals(count, words.size());
        return words;
    }

    private static List<String> texts(ByteBuffer payload) {
        String all = StandardCharsets.UTF_8.decode(payload).toString();
        assertFalse(all.isEmpty(), "no text");
        assertEquals('\0', all.charAt(all.length() - 1), "a text without an end");
        return List.of(all.substring(0, all.length() - 1).split("\0", -1));
    }
}
