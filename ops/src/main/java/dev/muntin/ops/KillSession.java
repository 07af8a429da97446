package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.REQUIRED;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;

/** Ends a session and everything that runs in it. */
public record KillSession(Given<KillSession> given) implements Unmoving<KillSession> {
    private static final Row<KillSession> ROW = Row.of("kill-session", "",
            "Ends a session and everything that runs in it.",
            Scope.SESSION, Safety.DESTRUCTIVE, REFUSABLE);

    public static final Slot<KillSession, Boolean> OTHERS = ROW.flag('a', "others", "ends all sessions but this one");
    public static final Slot<KillSession, Boolean> ALERTS = ROW.flag('C', "alerts", "ends nothing, and clears the alerts of its windows");
    public static final Slot<KillSession, Boolean> GROUP = ROW.flag('g', "group", "ends all sessions of its group", from(3, 7));
    public static final Slot<KillSession, Format> FILTER =
            ROW.flag('f', "filter", Kinds.FORMAT, "ends only those for which this is neither empty nor 0", from(3, 8));
    // tmux would take the current session, and 3.3a does so even where only the value is missing.
    public static final Slot<KillSession, SessionTarget> TARGET = ROW.flag('t', "target", Kinds.SESSION, "ends this session", REQUIRED);

    static final Command<KillSession> COMMAND = ROW.command(KillSession::new);

    public KillSession {
        given.check();
    }

    public static KillSession of(SessionTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
