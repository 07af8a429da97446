package dev.muntin.engine.memory.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {
    @Test
    void aSignMayStandInFront() {
        assertEquals(OptionalLong.of(-7), Numeral.of("-7"));
        assertEquals(OptionalLong.of(7), Numeral.of("+7"));
        assertEquals(OptionalLong.empty(), Numeral.unsigned("+7"));
    }

    @Test
    void zerosInFrontCountForNothing() {
        assertEquals(OptionalLong.of(12), Numeral.of("00000000000000000000000012"));
    }

    @Test
    void moreDigitsThanAnyNumberHasAreTooLarge() {
        assertTrue(Numeral.of("9".repeat(400)).orElseThrow() > Integer.MAX_VALUE);
        assertTrue(Numeral.of("-" + "9".repeat(400)).orElseThrow() < Integer.MIN_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "-", "--1", "1x", "1 ", "1.5", "٣"})
    void whatHasAnythingElseInItIsNone(String text) {
        assertEquals(OptionalLong.empty(), Numeral.of(text));
    }
}
