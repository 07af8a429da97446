package dev.muntin.ops.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.muntin.ops.Scope;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    private static final Target.Session DEV = new Target.Session("-d ev");

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments(DEV, "=-d ev", "=-d ev:", "=-d ev:"),
                arguments(new Target.FirstWindow(DEV), "=-d ev:^", "=-d ev:^", "=-d ev:^"),
                arguments(new Target.RelativePane(DEV, 1), "=-d ev:.+1", "=-d ev:.+1", "=-d ev:.+1"),
                arguments(new Target.RelativeWindow(DEV, 12), "=-d ev:-12", "=-d ev:-12", "=-d ev:-12"),
                arguments(new Target.Id(Scope.SESSION, 0), "$0", "$0:", "$0:"),
                arguments(new Target.Id(Scope.WINDOW, 3), "@3", "@3", "@3"),
                arguments(new Target.Id(Scope.PANE, 40), "%40", "%40", "%40"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTargetIsWrittenForWhatIsWanted(Target target, String session, String window, String pane) {
        assertEquals(session + "|" + window + "|" + pane,
                target.text(Scope.SESSION) + "|" + target.text(Scope.WINDOW) + "|" + target.text(Scope.PANE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2003", "a:b", ":", "a\nb", "\t", "\u0000", "a\u001fb", "a\u007fb", "a\u009fb"})
    void aSessionThatCannotBeAddressedIsRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> new Target.Session(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=x", "%1", "@1", "^", "!", "{x}", "~", "-", "1", "a b", "é漢😀", "x;", "*", "a.b"})
    void anOddNameIsStillOne(String name) {
        assertEquals("=" + name, new Target.Session(name).text(Scope.SESSION));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aRelativePlaceIsAtLeastOneStepAway(int steps) {
        assertThrows(IllegalArgumentException.class, () -> new Target.RelativePane(DEV, steps));
        assertThrows(IllegalArgumentException.class, () -> new Target.RelativeWindow(DEV, steps));
    }

    @ParameterizedTest
    @EnumSource(names = {"SERVER", "CLIENT"})
    void onlySessionsWindowsAndPanesHaveIds(Scope scope) {
        assertThrows(IllegalArgumentException.class, () -> new Target.Id(scope, 1));
    }

    @Test
    void anIdIsNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> new Target.Id(Scope.PANE, -1));
    }

    @Test
    void whatDoesNotStandYetCannotBeWritten() {
        assertThrows(IllegalStateException.class, () -> new Ref(Scope.PANE, 1).text(Scope.PANE));
    }

    @Test
    void whatDoesNotStandYetIsShownByItsKind() {
        assertEquals("window 2", new Ref(Scope.WINDOW, 2).toString());
    }
}
