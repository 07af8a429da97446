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

/** Goes to the window of a session that was current before. */
public record LastWindow(Given<LastWindow> given) implements Straying<LastWindow> {
    private static final Row<LastWindow> ROW = Row.of("last-window", "last",
            "Goes to the window of a session that was current before.",
            Scope.SESSION, Safety.MUTATING, MOVES, REFUSABLE);

    public static final Slot<LastWindow, SessionTarget> TARGET = ROW.flag('t', "target", Kinds.SESSION, "goes to it in this session");

    static final Command<LastWindow> COMMAND = ROW.command(LastWindow::new);

    public LastWindow {
        given.check();
    }

    public static LastWindow in(SessionTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
