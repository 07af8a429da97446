package dev.muntin.ops;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.SessionTarget;

/** Runs the program that locks, on every terminal that shows a session. */
public record LockSession(Given<LockSession> given) implements Unmoving<LockSession> {
    private static final Row<LockSession> ROW = Row.of("lock-session", "locks",
            "Runs the program that locks, on every terminal that shows a session.",
            Scope.SESSION, Safety.MUTATING);

    public static final Slot<LockSession, SessionTarget> TARGET = ROW.flag('t', "target", Kinds.SESSION, "locks this session");

    static final Command<LockSession> COMMAND = ROW.command(LockSession::new);

    public LockSession {
        given.check();
    }

    public static LockSession of(SessionTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
