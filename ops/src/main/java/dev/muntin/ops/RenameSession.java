package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.REQUIRED;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.SessionTarget;

/** Calls a session something else. */
public record RenameSession(Given<RenameSession> given) implements Unmoving<RenameSession> {
    private static final Row<RenameSession> ROW = Row.of("rename-session", "rename",
            "Calls a session something else.",
            Scope.SESSION, Safety.MUTATING, REFUSABLE, IDEMPOTENT);

    public static final Slot<RenameSession, SessionTarget> TARGET = ROW.flag('t', "target", Kinds.SESSION, "renames this session");
    public static final Slot<RenameSession, SessionTarget.Named> NAME = ROW.argument("name", Kinds.NEW_SESSION, "calls it so", REQUIRED);

    static final Command<RenameSession> COMMAND = ROW.command(RenameSession::new);

    public RenameSession {
        given.check();
    }

    public static RenameSession of(SessionTarget target, SessionTarget.Named name) {
        return COMMAND.given().set(TARGET, target).set(NAME, name).made();
    }
}
