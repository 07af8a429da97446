package dev.muntin.ops.printed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {
    @Test
    void nothingHasNoLines() {
        assertEquals(List.of(), Printed.NOTHING.lines());
    }

    @Test
    void onlyTheLastNewlineIsNoText() {
        assertEquals(List.of("a", "", "b\r", "\u2028", ""), Printed.of("a\n\nb\r\n\u2028\n\n").lines());
    }

    @Test
    void bytesThatAreNoTextStay() {
        byte[] bytes = {(byte) 0xff, 0, '\n'};
        assertArrayEquals(bytes, Printed.of(bytes).bytes());
    }

    @Test
    void whatIsUntoldIsNotReadAsNothing() {
        assertThrows(MalformedOutputException.class, Printed.UNTOLD::lines);
        assertNotEquals(Printed.NOTHING, Printed.UNTOLD);
        assertNotEquals(Printed.UNTOLD, Printed.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "abc,abc", "a\\ b,`a b`", "\\\\,\\", "\\\\033,\\033", "\\302\\205,\u0085", "\\101,A", "\\8,8", "\\a\\b\\v\\f,`\u0007\b\u000b\f`", "\\\",\"", "\\09,09", "é漢😀,é漢😀"})
    void anEscapeIsUndoneOnce(String printed, String text) {
        assertEquals(text, new PrintedReader("text", Printed.of(printed + " ")).escaped(' '));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"a", "``", "\\", "a\\ "})
    void aTextThatDoesNotEndIsRefused(String printed) {
        PrintedReader reader = new PrintedReader("text", Printed.of(printed));
        assertEquals("not text, from byte " + printed.getBytes(StandardCharsets.UTF_8).length + " on: it ends there",
                assertThrows(MalformedOutputException.class, () -> reader.escaped(' ')).getMessage());
    }
}
