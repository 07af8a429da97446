package dev.muntin.compiler.lower;

import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.Operation;
import dev.muntin.ops.Scope;
import dev.muntin.ops.SetGlobalOption;
import dev.muntin.ops.UnsetGlobalOption;
import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Format;
import java.util.List;

/**
 * Sets a user's global {@code window-size manual} aside while a session is built, because tmux 3.3a to 3.6 dies of it as soon as a
 * detached session is made.
 */
public final class ManualSize {
    private static final String WINDOW_SIZE = "window-size";
    private static final String MANUAL = "manual";
    private static final String SET_ASIDE = "@muntin-manual";

    // A window may have a value of its own; with nothing to look at, a format tells the global one.
    private static final Target NOTHING = new Target.Session("no-such-session");

    /** Printed when something was set aside, so that a build that never came about knows that it has to be put back. */
    public static final Format SET = new Format("set-aside");

    private ManualSize() {}

    /** Does nothing on a server that has another value. */
    public static Operation setAside() {
        return new IfShell(NOTHING, new Format("#{==:#{" + WINDOW_SIZE + "}," + MANUAL + "}"), List.of(
                new SetGlobalOption(Scope.SESSION, SET_ASIDE, "1"),
                new SetGlobalOption(Scope.WINDOW, WINDOW_SIZE, "latest"),
                new DisplayMessage(SET)));
    }

    /** Puts it back, also when the build that has set it aside is long over. */
    public static Operation putBack() {
        return new IfShell(NOTHING, new Format("#{" + SET_ASIDE + "}"), List.of(
                new SetGlobalOption(Scope.WINDOW, WINDOW_SIZE, MANUAL),
                new UnsetGlobalOption(Scope.SESSION, SET_ASIDE)));
    }
}
