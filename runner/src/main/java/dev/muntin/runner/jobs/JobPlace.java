package dev.muntin.runner.jobs;

import dev.muntin.ops.target.WindowTarget;

/** Where a job runs. */
public sealed interface JobPlace {
    /** In a window of its own. */
    record OwnWindow() implements JobPlace {}

    /** In a pane of its own beside those of a window of the session. */
    record Beside(WindowTarget window) implements JobPlace {}
}
