package dev.muntin.compiler.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.muntin.dsl.Origin;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.NewSession;
import dev.muntin.ops.NewWindow;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.ResizeWindow;
import dev.muntin.ops.RunShell;
import dev.muntin.ops.SelectLayout;
import dev.muntin.ops.SelectPane;
import dev.muntin.ops.SelectWindow;
import dev.muntin.ops.SendKeys;
import dev.muntin.ops.SetHook;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.SplitWindow;
import dev.muntin.ops.Start;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TailTest {
    private static final SessionTarget.Named X = new SessionTarget.Named("x");
    private static final Operation PAUSE = RunShell.pause(Duration.ofMillis(5));
    private static final Operation DONE = SetOption.of(new OptionPlace.Session(X), "@done", "1");
    private static final Operation LISTED = ListPanes.of(X, new Format("#{pane_id}"));

    static Stream<Operation> builders() {
        return Stream.of(
                NewSession.detached(X, "", new Size(80, 24), Start.DEFAULT, new Format("")),
                NewWindow.in(X, "", Start.DEFAULT),
                SplitWindow.of(X),
                SplitWindow.of(X).with(SplitWindow.INPUT),
                SelectLayout.of(X, new Layout.Named(LayoutName.TILED)),
                ResizeWindow.to(X, new Size(80, 24)),
                SelectPane.of(X),
                SelectWindow.of(X),
                SendKeys.text(X, "x"),
                SetHook.nothing(X, "after-new-window"),
                SetOption.of(new OptionPlace.Window(X), "@a", "1"),
                SetOption.of(new OptionPlace.CurrentWindow(), "@a", "1"),
                SetOption.of(new OptionPlace.Pane(X), "@a", "1"),
                IfShell.holds(X, new Format("1"), List.of(DONE)),
                IfShell.holds(X, new Format("1"), List.of(SplitWindow.of(X), PAUSE)));
    }

    @ParameterizedTest
    @MethodSource("builders")
    void nothingThatBuildsStandsBehindWhatWaits(Operation builder) {
        dispatch(builder, PAUSE, LISTED);

        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> dispatch(PAUSE, DONE, builder));
        assertEquals(String.join(" ", builder.words()) + " builds, but stands behind run-shell -d 0.005, which lets others in", refused.getMessage());
    }

    static Stream<Arguments> places() {
        return Stream.of(
                arguments(3, List.of(SelectPane.of(X), DONE, LISTED)),
                arguments(1, List.of(SelectPane.of(X), PAUSE, DONE, LISTED)),
                arguments(1, List.of(SelectPane.of(X), IfShell.holds(X, new Format("1"), List.of(DONE), List.of(PAUSE)), PAUSE)),
                arguments(3, List.of(SelectPane.of(X), IfShell.holds(X, new Format("1"), List.of(DONE)), LISTED)),
                arguments(0, List.of(PAUSE, SetHook.inherit(X, "after-set-option"))));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aDispatchIsAtomicUpToTheFirstThatWaits(int atomic, List<Operation> operations) {
        Dispatch dispatch = dispatch(operations.toArray(Operation[]::new));

        assertEquals(atomic, dispatch.atomic());
        assertEquals(operations.subList(atomic, operations.size()), dispatch.tail().stream().map(PlannedOperation::operation).toList());
    }

    @Test
    void whatRunsInTheBackgroundDoesNotWait() {
        assertEquals(2, dispatch(RunShell.inBackground("true"), SelectPane.of(X)).atomic());
    }

    private static Dispatch dispatch(Operation... operations) {
        return new Dispatch(Stream.of(operations)
                .map(operation -> new PlannedOperation(operation, new Made.Nothing(), Part.session("x"), Origin.UNKNOWN)).toList(), Cut.NONE);
    }
}
