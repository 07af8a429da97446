package dev.muntin.ops;

import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;

/** Where an option holds. */
public sealed interface OptionPlace {
    /** For one session. */
    record Session(SessionTarget target) implements OptionPlace {}

    /** For one window. */
    record Window(WindowTarget target) implements OptionPlace {}

    /** For the window that is current where the chain stands. */
    record CurrentWindow() implements OptionPlace {}

    /** For one pane. */
    record Pane(PaneTarget target) implements OptionPlace {}

    /** For the server itself. */
    record Server() implements OptionPlace {}

    /** For every session that has no value of its own. */
    record AllSessions() implements OptionPlace {}

    /** For every window that has no value of its own. */
    record AllWindows() implements OptionPlace {}
}
