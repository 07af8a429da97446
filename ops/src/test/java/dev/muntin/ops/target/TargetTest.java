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
                arguments(new WindowTarget.Last(DEV), "=-d ev:$"),
                arguments(new WindowTarget.Previous(DEV), "=-d ev:!"),
                arguments(new WindowTarget.After(DEV, 1), "=-d ev:+1"),
                arguments(new WindowTarget.Before(DEV, 12), "=-d ev:-12"),
                arguments(new WindowTarget.At(DEV, 7), "=-d ev:7"),
                arguments(new WindowTarget.Named(new SessionTarget.Id(2), "a:b"), "$2:=a:b"),
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

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2003", "a:b", ":", "a\nb", "\t", "\u0000", "a\u001fb", "a\u007fb", "a\u009fb", "$x", "$", "a\\b"})
    void aSessionThatCannotBeAddressedIsRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> new SessionTarget.Named(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=x", "%1", "@1", "^", "!", "{x}", "~", "-", "1", "a b", "é漢😀", "x;", "*", "a$b"})
    void anOddNameIsStillOne(String name) {
        assertEquals("=" + name, new SessionTarget.Named(name).asSession());
    }

    @Test
    void aDotInASessionsNameIsHeldInByTheColon() {
        assertEquals("=a.b: =a.b:", new SessionTarget.Named("a.b").asSession() + " " + new SessionTarget.Named("a.b").asWindow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "007", "+1", "-12", " 3", "@", "@1", "@x", ".", "a.b", "{start}", "{end}", "{last}", "{next}", "{previous}", "a\tb"})
    void aWindowThatCannotBeAddressedByItsNameIsRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> new WindowTarget.Named(DEV, name));
    }

    static Stream<Arguments> panes() {
        WindowTarget third = new WindowTarget.Id(3);
        return Stream.of(
                arguments(new PaneTarget.After(DEV, 1), "=-d ev:.+1"),
                arguments(new PaneTarget.Before(DEV, 2), "=-d ev:.-2"),
                arguments(new PaneTarget.Beside(DEV, Side.ABOVE), "=-d ev:.{up-of}"),
                arguments(new PaneTarget.Within(third, new Spot.Index(0)), "@3.0"),
                arguments(new PaneTarget.Within(new WindowTarget.Last(DEV), Spot.Edge.TOP_LEFT), "=-d ev:$.{top-left}"),
                arguments(new PaneTarget.Within(DEV, new Spot.Previous()), "=-d ev:.{last}"),
                arguments(new WindowTarget.Marked(), "{marked}"),
                arguments(new PaneTarget.Id(40), "%40"));
    }

    @ParameterizedTest
    @MethodSource("panes")
    void aPaneIsWrittenByItsPlaceOrItsNumber(PaneTarget target, String text) {
        assertEquals(text, target.asPane());
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
