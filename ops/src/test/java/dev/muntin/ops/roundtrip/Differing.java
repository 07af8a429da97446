package dev.muntin.ops.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares texts so that a failure can be read: only those that changed, every odd character by its number. */
final class Differing {
    private Differing() {}

    static void none(List<String> sent, List<String> back) {
        assertEquals(sent.size(), back.size(), "of so many texts");
        assertEquals("", IntStream.range(0, sent.size()).filter(i -> !sent.get(i).equals(back.get(i)))
                .mapToObj(i -> shown(sent.get(i)) + " came back as " + shown(back.get(i))).collect(Collectors.joining("\n")));
    }

    private static String shown(String text) {
        return text.codePoints().mapToObj(c -> c >= ' ' && c < 0x7f ? Character.toString(c) : "\\u{%x}".formatted(c))
                .collect(Collectors.joining("", "<", ">"));
    }
}
