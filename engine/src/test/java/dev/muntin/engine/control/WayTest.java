package dev.muntin.engine.control;

import static dev.muntin.engine.control.Way.ALONE;
import static dev.muntin.engine.control.Way.OWN;
import static dev.muntin.engine.control.Way.SHARED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.ops.AttachSession;
import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.KillSession;
import dev.muntin.ops.Operation;
import dev.muntin.ops.SplitWindow;
import dev.muntin.ops.SwitchClient;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WayTest {
    private static final SessionTarget LIVE = new SessionTarget.Named("live");

    static Stream<Arguments> operations() {
        SplitWindow split = SplitWindow.of(LIVE);
        return Stream.of(Arguments.of(SHARED, split), Arguments.of(OWN, split.with(SplitWindow.INPUT, true)), Arguments.of(SHARED, KillSession.of(LIVE)),
                Arguments.of(SHARED, DisplayMessage.print(new Format("x"))), Arguments.of(SHARED, IfShell.holds(LIVE, new Format("1"), List.of(split))),
                Arguments.of(OWN, IfShell.holds(LIVE, new Format("1"), List.of(split)).without(IfShell.EXPANDED)),
                Arguments.of(ALONE, SwitchClient.to(LIVE)), Arguments.of(ALONE, AttachSession.to(LIVE)));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatACommandDoesToItsClientDecides(Way way, Operation operation) {
        assertEquals(way, Way.of(List.of(operation)));
    }

    @Test
    void oneCommandOfAChainIsEnough() {
        assertEquals(ALONE, Way.of(List.of(DisplayMessage.print(new Format("x")), SwitchClient.to(LIVE), KillSession.of(LIVE))));
    }
}
