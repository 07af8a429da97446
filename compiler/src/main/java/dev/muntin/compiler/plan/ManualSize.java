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
    private static final String SEEN = "#{" + WINDOW_SIZE + "}";
    private static final String IS_LATEST = "#{==:" + SEEN + ",latest}";
    private static final Format UNUSUAL = new Format("#{S:#{W:#{?" + IS_LATEST + ",,1}}}");
    private static final String IS_MANUAL = "#{==:" + SEEN + ",manual}";

    private ManualSize() {}

    /** Before a session, unless it stands already: what is going to be refused must not leave anything set aside. */
    public static List<Operation> setAsideFor(SessionTarget.Named made) {
        return setAside("#{?" + stands(made) + ",," + IS_MANUAL + "}");
    }

    /** Before a window of this session, unless that has gone. */
    public static List<Operation> setAsideIn(SessionTarget host) {
        return setAside("#{?" + stands(host) + "," + IS_MANUAL + ",}");
    }

    /** Puts it back, also when the build that has set it aside is long over. */
    public static Operation putBack() {
        return IfShell.holds(new Format("#{" + SET_ASIDE + "}"), List.of(
                SetOption.of(WINDOWS, WINDOW_SIZE, "manual"),
                SetOption.unset(SESSIONS, SET_ASIDE)));
    }

    /**
     * Where a session stands, a format tells what some window has, not what all have. So if any has something unusual, the current one is asked without
     * what it has of its own: a value that is set only where there is none tells whether there is one. All of it is over before tmux sizes anything.
     */
    private static List<Operation> setAside(String condition) {
        return List.of(
                IfShell.holds(UNUSUAL, List.of(
                        SetOption.expanded(SESSIONS, OWN, SEEN),
                        SetOption.expanded(CURRENT, WINDOW_SIZE, "#{?" + IS_LATEST + ",largest,latest}").with(SetOption.ONLY_NEW).with(SetOption.QUIET),
                        IfShell.holds(new Format("#{!=:" + SEEN + ",#{" + OWN + "}}"), List.of(SetOption.unset(SESSIONS, OWN))),
                        SetOption.unset(CURRENT, WINDOW_SIZE))),
                IfShell.holds(new Format(condition), List.of(
                        SetOption.of(SESSIONS, SET_ASIDE, "1"),
                        SetOption.of(WINDOWS, WINDOW_SIZE, "latest"))),
                IfShell.holds(new Format("#{" + OWN + "}"), List.of(
                        SetOption.expanded(CURRENT, WINDOW_SIZE, "#{" + OWN + "}"),
                        SetOption.unset(SESSIONS, OWN))));
    }

    /** For a session that does not stand, another would answer that somebody looks at; so all are asked. */
    private static String stands(SessionTarget session) {
        String is = switch (session) {
            case SessionTarget.Named named -> "#{session_name}," + Format.operand(named.name());
            case SessionTarget.Id id -> "#{session_id},$" + id.number();
        };
        return "#{S:#{?#{==:" + is + "},1,}}";
    }
}
