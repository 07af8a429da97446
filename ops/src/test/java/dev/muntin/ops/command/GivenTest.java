package dev.muntin.ops.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivenTest {
    /** An operation that tmux does not have. */
    private record Try(Given<Try> given) {
        private Try {
            given.check();
        }
    }

    private static final Row<Try> ROW = Row.of("try", "", "Tries.", Scope.SERVER, Safety.READONLY, Trait.WAITS);
    private static final Slot<Try, Boolean> QUIET = ROW.flag('q', "quiet", "says nothing", Mark.cancels(Trait.WAITS), Mark.from(3, 4), Mark.DROPPABLE);
    private static final Slot<Try, Integer> VERBOSE = ROW.flag('v', "verbose", Kinds.COUNT, "says more");
    private static final Slot<Try, Boolean> PRINT = ROW.flag('P', "print", "prints", Mark.causes(Trait.PRINTS));
    private static final Slot<Try, Format> LINE = ROW.flag('F', "line", Kinds.FORMAT, "prints this", Mark.LINE);
    private static final Slot<Try, Text> NAME = ROW.flag('n', "name", Kinds.TEXT, "calls it so", Mark.until(3, 8));
    private static final Slot<Try, String> WHAT = ROW.argument("what", Kinds.LITERAL, "tries this", Mark.REQUIRED);
    private static final Command<Try> COMMAND = ROW.atMostOne(QUIET, VERBOSE).needs(LINE, PRINT).command(Try::new);
    private static final Given<Try> GIVEN = COMMAND.given().set(WHAT, "x");

    @Test
    void theOrderInWhichItIsGivenMakesNoDifference() {
        Given<Try> other = COMMAND.given().set(NAME, "n").set(WHAT, "x");
        assertEquals(other, GIVEN.set(NAME, "n"));
        assertEquals(List.of("try", "-n", "n", "x"), other.words());
    }

    @Test
    void onlyTextIsEscaped() {
        assertEquals(List.of("try", "-n", "##", "#"), COMMAND.given().set(NAME, "#").set(WHAT, "#").words());
        assertEquals(List.of("try", "-n", "#S", "x"), GIVEN.set(NAME, new Format("#S")).words());
    }

    @Test
    void anArgumentThatLooksLikeAFlagStandsBehindTheEndOfFlags() {
        assertEquals(List.of("try", "--", "-x"), GIVEN.set(WHAT, "-x").words());
    }

    @Test
    void aCountedFlagStandsAsOftenAsItIsGiven() {
        assertEquals(List.of("try", "-v", "-v", "x"), GIVEN.set(VERBOSE, 2).words());
        assertEquals(GIVEN, GIVEN.set(VERBOSE, 0));
    }

    @Test
    void whatIsGivenAgainReplacesWhatWas() {
        assertEquals(GIVEN, COMMAND.given().set(WHAT, "y").set(WHAT, "x"));
        assertEquals(GIVEN, GIVEN.set(QUIET).set(QUIET, false));
        assertEquals(GIVEN, GIVEN.set(QUIET).without(QUIET));
    }

    @Test
    void whatIsMissingAndWhatDoesNotGoTogetherIsRefused() {
        assertEquals("try does not do without what", refused(COMMAND.given()));
        assertEquals("try: at most one of quiet, verbose can be given", refused(GIVEN.set(QUIET).set(VERBOSE, 1)));
        assertEquals("try: line means nothing without print", refused(GIVEN.set(LINE, new Format(""))));
    }

    @Test
    void aFlagCanBeWhatACommandDoesOrDoesNotAnyMore() {
        assertTrue(GIVEN.is(Trait.WAITS));
        assertFalse(GIVEN.set(QUIET).is(Trait.WAITS));
        assertFalse(GIVEN.is(Trait.PRINTS));
        assertEquals("f", GIVEN.set(PRINT).set(LINE, new Format("f")).line().orElseThrow().text());
    }

    @Test
    void whatMayBeDroppedIsDroppedAndSaid() {
        Fit<Try> fit = GIVEN.set(QUIET).on(TmuxVersion.of(3, 2));
        assertEquals(new Fit.Fits<>(GIVEN.made(), List.of("try -q needs tmux 3.4; this is 3.2")), fit);
        assertEquals(TmuxVersion.OLDEST, GIVEN.set(QUIET).since());
    }

    @Test
    void whatIsGoneIsAnError() {
        assertEquals(new Fit.Lacks<>(List.of("try -n is gone since tmux 3.8; this is next-3.9")),
                GIVEN.set(NAME, "n").on(TmuxVersion.parse("next-3.9").orElseThrow()));
    }

    @Test
    void aTextThatNoArgumentCanCarryIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> GIVEN.set(WHAT, "\0").words());
    }

    @Test
    void itReadsAsWhatItIs() {
        assertEquals("(name=n, what=x)", GIVEN.set(NAME, "n").toString());
    }

    private static String refused(Given<Try> given) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, given::made).getMessage());
    }
}
