package dev.muntin.ops.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizeTest {
    @Test
    void columnsStandBeforeRows() {
        assertEquals(Optional.of(new Size(200, 50)), Size.parse("200x50"));
        assertEquals("200x50", new Size(200, 50).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1x1", "10000x10000"})
    void theLeastAndTheMostAreSizes(String text) {
        assertEquals(text, Size.parse(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "200", "200x", "x50", "0x50", "200x0", "10001x50", "200X50", " 200x50", "-1x50", "99999999999x1", "1x2x3"})
    void anythingElseIsNone(String text) {
        assertEquals(Optional.empty(), Size.parse(text));
    }

    @Test
    void noWindowIsEmpty() {
        assertThrows(IllegalArgumentException.class, () -> new Size(80, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "80", "0%", "100%"})
    void aLengthIsReadAsWritten(String text) {
        assertEquals(text, PaneLength.parse(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "101%", "-1", "1.5", "80 ", "80%%"})
    void anyOtherLengthIsNone(String text) {
        assertEquals(Optional.empty(), PaneLength.parse(text));
    }
}
