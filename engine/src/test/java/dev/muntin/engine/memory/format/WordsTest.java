package dev.muntin.engine.memory.format;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"q", "W", "=5", "=-3", "!=", "==-12", "--5", "-5", "t7"})
    void aModifierIsASignOrTwoAndPerhapsANumber(String word) {
        assertTrue(Words.isModifier(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "abc", "=5x", "==--5", "m/r", "=/5", "e|", "é"})
    void whateverElseStandsBeforeAColonIsNone(String word) {
        assertFalse(Words.isModifier(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pane_id", "@own", "base-index", "0", "@"})
    void aNameIsMadeOfLettersDigitsAndTheirLines(String word) {
        assertTrue(Words.isName(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "#{x}", "a:b", "é", "x["})
    void whatHasAnythingElseInItIsNoName(String word) {
        assertFalse(Words.isName(word));
    }
}
