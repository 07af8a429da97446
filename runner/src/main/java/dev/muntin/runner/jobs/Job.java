package dev.muntin.runner.jobs;

import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.WindowTarget;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * A job as tmux knows it.
 *
 * @param command quoted, so that it can be pasted into a shell
 * @param directory where it began; absent before tmux 3.3, which does not tell
 * @param log the file that its output goes to
 */
public record Job(
        JobId id,
        JobTag tag,
        Instant started,
        String session,
        WindowTarget.Id window,
        String windowName,
        PaneTarget.Id pane,
        String command,
        Optional<Path> directory,
        Optional<Path> log,
        JobState state) {
    /** The oldest first; of the same second, the one whose pane is older. */
    public static final Comparator<Job> BY_START = Job::byStart;

    // No archive of classes holds what Comparator.comparing makes.
    private static int byStart(Job one, Job other) {
        int seconds = one.started.compareTo(other.started);
        return seconds == 0 ? Integer.compare(one.pane.number(), other.pane.number()) : seconds;
    }

    /** With what it ended, if it has. */
    public Optional<JobEnd> end() {
        return JobEnd.of(state);
    }
}
