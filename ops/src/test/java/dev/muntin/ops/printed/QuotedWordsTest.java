package dev.muntin.ops.printed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedWordsTest {
    @Test
    void aLineForAShellIsOneWord() {
        assertEquals(List.of("vim 'a b' \"$HOME\"; é\t~"), QuotedWords.read("\"vim 'a b' \\\"\\$HOME\\\"; é\\t~\""));
        assertEquals(List.of("top"), QuotedWords.read("top"));
    }

    @Test
    void wordsOfAProgramStayApart() {
        assertEquals(List.of("sleep", "10 0", "", "~", "x\"y", "$x"), QuotedWords.read("sleep \"10 0\" '' \\~ 'x\"y' \"\\$x\""));
    }

    @Test
    void noProgramHasNoWords() {
        assertEquals(List.of(), QuotedWords.read(""));
    }

    @Test
    void whatDoesNotEndIsNoProgram() {
        assertThrows(MalformedOutputException.class, () -> QuotedWords.read("\"top"));
    }
}
