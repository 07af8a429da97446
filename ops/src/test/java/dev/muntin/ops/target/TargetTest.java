package dev.muntin.ops.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    private static final SessionTarget.Named DEV = new SessionTarget.Named("-d ev");

    static Stream<Arguments> windows() {
        return Stream.of(
                arguments(DEV, "=-d ev:"),
                arguments(new SessionTarget.Id(0), "$0:"),
                arguments(new WindowTarget.First(DEV), "=-d ev:^"),
                arguments(new WindowTarget.Before(DEV, 12), "=-d ev:-12"),
                arguments(new WindowTarget.Id(3), "@3"));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void aWindowStandsForItsActivePane(WindowTarget target, String text) {
        assertEquals(text + " " + text, target.asWindow() + " " + target.asPane());
    }

    @Test
    void aSessionIsWrittenOtherwiseWhereASessionIsWanted() {
        assertEquals("=-d ev $0", DEV.asSession() + " " + new SessionTarget.Id(0).asSession());
    }

    @Test
    void aPaneIsWrittenByItsPlaceOrItsNumber() {
        assertEquals("=-d ev:.+1 %40", new PaneTarget.After(DEV, 1).asPane() + " " + new PaneTarget.Id(40).asPane());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2003", "a:b", ":", "a\nb", "\t", "\u0000", "a\u001fb", "a\u007fb", "a\u009fb"})
    void aSessionThatCannotBeAddressedIsRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> new SessionTarget.Named(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=x", "%1", "@1", "^", "!", "{x}", "~", "-", "1", "a b", "é漢😀", "x;", "*", "a.b"})
    void anOddNameIsStillOne(String name) {
        assertEquals("=" + name, new SessionTarget.Named(name).asSession());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aRelativePlaceIsAtLeastOneStepAway(int steps) {
        assertThrows(IllegalArgumentException.class, () -> new PaneTarget.After(DEV, steps));
        assertThrows(IllegalArgumentException.class, () -> new WindowTarget.Before(DEV, steps));
    }

    @Test
    void anIdIsNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> new PaneTarget.Id(-1));
        assertThrows(IllegalArgumentException.class, () -> new WindowTarget.Id(-1));
        assertThrows(IllegalArgumentException.class, () -> new SessionTarget.Id(-1));
    }

    @Test
    void whatDoesNotStandYetCannotBeWritten() {
        assertThrows(IllegalStateException.class, () -> new PaneTarget.Ref(1).asPane());
        assertThrows(IllegalStateException.class, () -> new WindowTarget.Ref(1).asWindow());
    }

    @Test
    void whatDoesNotStandYetIsShownByItsKind() {
        assertEquals("window 2, pane 3", new WindowTarget.Ref(2) + ", " + new PaneTarget.Ref(3));
    }
}
