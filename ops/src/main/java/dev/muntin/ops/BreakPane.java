package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.LINE;
import static dev.muntin.ops.command.Mark.cancels;
import static dev.muntin.ops.command.Mark.causes;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.CHANGES_LAYOUT;
import static dev.muntin.ops.command.Trait.MAKES_WINDOW;
import static dev.muntin.ops.command.Trait.MOVES;
import static dev.muntin.ops.command.Trait.PRINTS;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.layout.PaneLength;
import dev.muntin.ops.result.Created;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Format;

/** Takes a pane out of its window and makes it a window of its own, or a floating pane. */
public record BreakPane(Given<BreakPane> given) implements Straying<BreakPane> {
    private static final Row<BreakPane> ROW = Row.of("break-pane", "breakp",
            "Takes a pane out of its window and makes it a window of its own, or a floating pane.",
            Scope.PANE, Safety.MUTATING, MAKES_WINDOW, MOVES, CHANGES_LAYOUT, REFUSABLE);

    public static final Slot<BreakPane, Boolean> AFTER = ROW.flag('a', "after", "puts the window behind the target, and moves others away");
    public static final Slot<BreakPane, Boolean> BEFORE = ROW.flag('b', "before", "puts the window in front of the target, and moves others away");
    public static final Slot<BreakPane, Boolean> DETACHED = ROW.flag('d', "detached", "does not go to it", cancels(MOVES));
    public static final Slot<BreakPane, Boolean> FLOATING =
            ROW.flag('W', "floating", "makes it a floating pane of the same window", from(3, 8), cancels(MAKES_WINDOW));
    public static final Slot<BreakPane, Boolean> PRINT = ROW.flag('P', "print", "prints a line when it is done", causes(PRINTS));
    public static final Slot<BreakPane, Format> LINE_FORMAT = ROW.flag('F', "line", Kinds.FORMAT, "prints this line", LINE);
    public static final Slot<BreakPane, PaneTarget> SOURCE = ROW.flag('s', "source", Kinds.PANE, "takes this pane");
    public static final Slot<BreakPane, WindowTarget> TARGET =
            ROW.flag('t', "target", Kinds.WINDOW, "puts the window there; a session means its next free index");
    // Unlike those of any other window's name, tmux expands no formats of this one.
    public static final Slot<BreakPane, String> NAME = ROW.flag('n', "name", Kinds.LITERAL_NAME, "calls the window so");
    public static final Slot<BreakPane, PaneLength> COLUMNS = ROW.flag('x', "columns", Kinds.LENGTH, "makes the floating pane so wide", from(3, 8));
    public static final Slot<BreakPane, PaneLength> ROWS = ROW.flag('y', "rows", Kinds.LENGTH, "makes the floating pane so high", from(3, 8));
    public static final Slot<BreakPane, PaneLength> LEFT =
            ROW.flag('X', "left", Kinds.LENGTH, "puts the floating pane so far from the left", from(3, 8));
    public static final Slot<BreakPane, PaneLength> TOP =
            ROW.flag('Y', "top", Kinds.LENGTH, "puts the floating pane so far from the top", from(3, 8));

    static final Command<BreakPane> COMMAND = ROW.atMostOne(AFTER, BEFORE).command(BreakPane::new);

    public BreakPane {
        given.check();
    }

    public static BreakPane of(PaneTarget source) {
        return COMMAND.given().set(SOURCE, source).made();
    }

    /** Prints the ids of the pane, and of where it stands now. */
    @Override
    public Asked<Created> asked() {
        return Asked.of(with(PRINT).with(LINE_FORMAT, Created.LINE), Readings.created());
    }
}
