package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.REQUIRED;
import static dev.muntin.ops.command.Trait.MOVES;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.WindowTarget;

/** Takes a window out of a session. */
public record UnlinkWindow(Given<UnlinkWindow> given) implements Straying<UnlinkWindow> {
    private static final Row<UnlinkWindow> ROW = Row.of("unlink-window", "unlinkw",
            "Takes a window out of a session.",
            Scope.WINDOW, Safety.DESTRUCTIVE, MOVES, REFUSABLE);

    public static final Slot<UnlinkWindow, Boolean> KILL = ROW.flag('k', "kill", "ends the window, if it stands in no other session");
    // tmux would take the current window.
    public static final Slot<UnlinkWindow, WindowTarget> TARGET = ROW.flag('t', "target", Kinds.WINDOW, "takes out this window", REQUIRED);

    static final Command<UnlinkWindow> COMMAND = ROW.command(UnlinkWindow::new);

    public UnlinkWindow {
        given.check();
    }

    public static UnlinkWindow of(WindowTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }

    /** Ends it, and leaves the others where they are: behind a window that is killed, they move up if {@code renumber-windows} is on. */
    public static UnlinkWindow ending(WindowTarget target) {
        return of(target).with(KILL);
    }
}
