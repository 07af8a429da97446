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

/** Goes to the next window of a session. */
public record NextWindow(Given<NextWindow> given) implements Straying<NextWindow> {
    private static final Row<NextWindow> ROW = Row.of("next-window", "next",
            "Goes to the next window of a session.",
            Scope.SESSION, Safety.MUTATING, MOVES, REFUSABLE);

    public static final Slot<NextWindow, Boolean> ALERTED = ROW.flag('a', "alerted", "takes the next one that has an alert");
    public static final Slot<NextWindow, SessionTarget> TARGET = ROW.flag('t', "target", Kinds.SESSION, "goes on in this session");

    static final Command<NextWindow> COMMAND = ROW.command(NextWindow::new);

    public NextWindow {
        given.check();
    }

    public static NextWindow in(SessionTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
