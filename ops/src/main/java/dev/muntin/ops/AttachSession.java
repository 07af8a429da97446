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
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Text;

/** Shows a session on the terminal that asks. */
public record AttachSession(Given<AttachSession> given) implements Straying<AttachSession> {
    private static final Row<AttachSession> ROW = Row.of("attach-session", "attach",
            "Shows a session on the terminal that asks.",
            Scope.CLIENT, Safety.MUTATING, MOVES, REFUSABLE);

    public static final Slot<AttachSession, Boolean> DETACH_OTHERS = ROW.flag('d', "detach-others", "detaches all other clients of the session");
    public static final Slot<AttachSession, Boolean> KEEP_ENVIRONMENT =
            ROW.flag('E', "keep-environment", "leaves the session's environment as it is, whatever update-environment says");
    public static final Slot<AttachSession, Boolean> READ_ONLY = ROW.flag('r', "read-only", "lets the client only look");
    public static final Slot<AttachSession, Boolean> HANG_UP = ROW.flag('x', "hang-up", "sends SIGHUP to the clients that it detaches");
    public static final Slot<AttachSession, Text> DIRECTORY = ROW.flag('c', "directory", Kinds.TEXT, "makes new windows start there");
    public static final Slot<AttachSession, String> CLIENT_FLAGS = ROW.flag('f', "client-flags", Kinds.LITERAL, "gives the client these flags");
    public static final Slot<AttachSession, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.SESSION_OR_PANE, "shows this session, window or pane");

    static final Command<AttachSession> COMMAND = ROW.command(AttachSession::new);

    public AttachSession {
        given.check();
    }

    public static AttachSession to(SessionTarget session) {
        return COMMAND.given().set(TARGET, session).made();
    }
}
