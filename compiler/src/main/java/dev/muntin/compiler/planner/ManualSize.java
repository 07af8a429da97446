package dev.muntin.compiler.planner;

import dev.muntin.ops.IfShell;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import java.util.List;

/**
 * Sets a user's global {@code window-size manual} aside while a session is built, because tmux 3.3a to 3.6 dies of it as soon as a
 * detached session is made.
 */
final class ManualSize {
    private static final String WINDOW_SIZE = "window-size";
    private static final String MANUAL = "manual";
    private static final String SET_ASIDE = "@muntin-manual";
    private static final OptionPlace SESSIONS = new OptionPlace.AllSessions();
    private static final OptionPlace WINDOWS = new OptionPlace.AllWindows();

    // Where the target does not stand yet, a format tells the global value; with one, it would tell that of some window.
    private static final Format NEW_AND_MANUAL = new Format("#{?session_id,,#{==:#{" + WINDOW_SIZE + "}," + MANUAL + "}}");

    private ManualSize() {}

    /** Does nothing where the session stands already, or where the option has another value. */
    static Operation setAside(SessionTarget session) {
        return IfShell.holds(session, NEW_AND_MANUAL, List.of(
                SetOption.of(SESSIONS, SET_ASIDE, "1"),
                SetOption.of(WINDOWS, WINDOW_SIZE, "latest")));
    }

    /** Puts it back, also when the build that has set it aside is long over. */
    static Operation putBack(SessionTarget session) {
        return IfShell.holds(session, new Format("#{" + SET_ASIDE + "}"), List.of(
                SetOption.of(WINDOWS, WINDOW_SIZE, MANUAL),
                SetOption.unset(SESSIONS, SET_ASIDE)));
    }
}
