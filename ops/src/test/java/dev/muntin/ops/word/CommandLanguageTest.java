package dev.muntin.ops.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLanguageTest {
    @ParameterizedTest
    @ValueSource(strings = {"new-window", "-t", "=dev:.+2", "/usr/bin", "@x", "=", "a,b"})
    void aHarmlessWordStandsAsItIs(String word) {
        assertEquals(word, CommandLanguage.quote(word));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "``|''", "a b|'a b'", ";|';'", "x;|'x;'", "$HOME|'$HOME'", "~|'~'", "{|'{'", "}|'}'", "#x|'#x'", "%if|'%if'", "\\|'\\'",
        "\"|'\"'", "é|'é'", "A=b|'A=b'", "-=b|'-=b'", "it's|'it'\\''s'", "'|''\\'''", "`a\nb`|'a'\"\\n\"'b'", "`a\\\nb`|'a\\'\"\\n\"'b'"})
    void anyOtherWordIsQuoted(String word, String quoted) {
        assertEquals(quoted, CommandLanguage.quote(word));
    }

    @Test
    void aLineIsCommandsBetweenSemicolons() {
        assertEquals("a -b 'c d' ; e ';'", CommandLanguage.line(List.of(List.of("a", "-b", "c d"), List.of("e", ";"))));
    }
}
