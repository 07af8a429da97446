package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.cancels;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.PaneTarget;

/** Lets a pane's text be scrolled, searched and copied. */
public record CopyMode(Given<CopyMode> given) implements Unmoving<CopyMode> {
    private static final Row<CopyMode> ROW = Row.of("copy-mode", "",
            "Lets a pane's text be scrolled, searched and copied.",
            Scope.PANE, Safety.MUTATING, IDEMPOTENT);

    public static final Slot<CopyMode, Boolean> PAGE_DOWN = ROW.flag('d', "page-down", "scrolls one page down", from(3, 5), cancels(IDEMPOTENT));
    public static final Slot<CopyMode, Boolean> EXIT_AT_BOTTOM = ROW.flag('e', "exit-at-bottom", "leaves the mode again when one scrolls to the end");
    public static final Slot<CopyMode, Boolean> HIDE_POSITION = ROW.flag('H', "hide-position", "does not tell the position");
    public static final Slot<CopyMode, Boolean> KILL = ROW.flag('k', "kill", "ends the pane when the mode is left", from(3, 8));
    public static final Slot<CopyMode, Boolean> MOUSE = ROW.flag('M', "mouse", "begins to drag, in a key binding of the mouse");
    public static final Slot<CopyMode, Boolean> QUIT = ROW.flag('q', "quit", "leaves this mode and any other");
    public static final Slot<CopyMode, Boolean> SCROLL =
            ROW.flag('S', "scroll", "scrolls to where the mouse is, in a key binding of the mouse", from(3, 7));
    public static final Slot<CopyMode, Boolean> PAGE_UP = ROW.flag('u', "page-up", "scrolls one page up", cancels(IDEMPOTENT));
    public static final Slot<CopyMode, PaneTarget> SOURCE = ROW.flag('s', "source", Kinds.PANE, "shows the text of this pane");
    public static final Slot<CopyMode, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "shows it in this pane");

    static final Command<CopyMode> COMMAND = ROW.command(CopyMode::new);

    public CopyMode {
        given.check();
    }

    public static CopyMode in(PaneTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }

    /** Leaves this mode and any other. */
    public static CopyMode leave(PaneTarget target) {
        return COMMAND.given().set(QUIT).set(TARGET, target).made();
    }
}
