package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.REQUIRED;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.PaneTarget;

/** Fails if a session, a window or a pane does not stand. */
public record HasSession(Given<HasSession> given) implements Unmoving<HasSession> {
    private static final Row<HasSession> ROW = Row.of("has-session", "has",
            "Fails if a session, a window or a pane does not stand.",
            Scope.SESSION, Safety.READONLY, IDEMPOTENT);

    public static final Slot<HasSession, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.SESSION_OR_PANE, "asks for this", REQUIRED);

    static final Command<HasSession> COMMAND = ROW.command(HasSession::new);

    public HasSession {
        given.check();
    }

    public static HasSession of(PaneTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
