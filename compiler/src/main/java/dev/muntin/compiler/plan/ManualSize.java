package dev.muntin.compiler.plan;

import dev.muntin.ops.IfShell;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import java.util.List;

/** Sets a user's global {@code window-size manual} aside while windows are made, because tmux 3.3a to 3.6 dies of one that is made then. */
public final class ManualSize {
    private static final String WINDOW_SIZE = "window-size";
    private static final String SET_ASIDE = "@muntin-manual";
    /** What the current window has of its own while it tells what all have; unset where that is nothing. */
    private static final String OWN = "@muntin-size";
    private static final OptionPlace SESSIONS = new OptionPlace.AllSessions();
    private static final OptionPlace WINDOWS = new OptionPlace.AllWindows();
    private static final OptionPlace CURRENT = new OptionPlace.CurrentWindow();
    private static final Format SEEN = new Format("#{" + WINDOW_SIZE + "}");

    private ManualSize() {}

    /** Before a session, unless it stands already: what is going to be refused must not leave anything set aside. */
    public static Operation setAsideFor(SessionTarget.Named made) {
        return IfShell.holds(made, answers("!=", made), look());
    }

    /** Before a window of this session, unless that has gone. */
    public static Operation setAsideIn(SessionTarget host) {
        return IfShell.holds(host, answers("==", host), look());
    }

    /** Puts it back, also when the build that has set it aside is long over. */
    public static Operation putBack() {
        return IfShell.holds(new Format("#{" + SET_ASIDE + "}"), List.of(
                SetOption.of(WINDOWS, WINDOW_SIZE, "manual"),
                SetOption.unset(SESSIONS, SET_ASIDE)));
    }

    /** For a session that does not stand, the one that somebody looks at answers. */
    private static Format answers(String comparison, SessionTarget session) {
        return new Format(switch (session) {
            case SessionTarget.Named named -> "#{" + comparison + ":#{session_name}," + Format.operand(named.name()) + "}";
            case SessionTarget.Id id -> "#{" + comparison + ":#{session_id},$" + id.number() + "}";
        });
    }

    /**
     * Where a session stands, a format tells what some window has, not what all have. So the current one is asked without what it has of its own:
     * a value that is only set where there is none tells whether there is one. All of it is over before tmux sizes anything.
     */
    private static List<Operation> look() {
        return List.of(
                IfShell.holds(new Format("#{session_id}"), List.of(
                        SetOption.keep(OWN, SEEN),
                        SetOption.of(CURRENT, WINDOW_SIZE, "#{?#{==:" + SEEN.text() + ",latest},largest,latest}")
                                .with(SetOption.EXPANDED).with(SetOption.ONLY_NEW).with(SetOption.QUIET),
                        IfShell.holds(new Format("#{!=:" + SEEN.text() + ",#{" + OWN + "}}"), List.of(SetOption.unset(SESSIONS, OWN))),
                        SetOption.unset(CURRENT, WINDOW_SIZE))),
                IfShell.holds(new Format("#{==:" + SEEN.text() + ",manual}"), List.of(
                        SetOption.of(SESSIONS, SET_ASIDE, "1"),
                        SetOption.of(WINDOWS, WINDOW_SIZE, "latest"))),
                IfShell.holds(new Format("#{" + OWN + "}"), List.of(
                        SetOption.of(CURRENT, WINDOW_SIZE, "#{" + OWN + "}").with(SetOption.EXPANDED),
                        SetOption.unset(SESSIONS, OWN))));
    }
}
