package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.MOVES;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.SessionTarget;

/** Goes to the window of a session before the current one. */
public record PreviousWindow(Given<PreviousWindow> given) implements Straying<PreviousWindow> {
    private static final Row<PreviousWindow> ROW = Row.of("previous-window", "prev",
            "Goes to the window of a session before the current one.",
            Scope.SESSION, Safety.MUTATING, MOVES, REFUSABLE);

    public static final Slot<PreviousWindow, Boolean> ALERTED = ROW.flag('a', "alerted", "takes the one before that has an alert");
    public static final Slot<PreviousWindow, SessionTarget> TARGET = ROW.flag('t', "target", Kinds.SESSION, "goes on in this session");

    static final Command<PreviousWindow> COMMAND = ROW.command(PreviousWindow::new);

    public PreviousWindow {
        given.check();
    }

    public static PreviousWindow in(SessionTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
