package dev.muntin.runner.jobs;

import java.util.Optional;

/** With what a job ended. */
public sealed interface JobEnd {
    /** What a shell adds to the number of a signal. */
    int SIGNALLED = 128;

    record Exited(int status) implements JobEnd {}

    record Signalled(int signal) implements JobEnd {}

    /** Its pane was gone before anybody saw the end: that of a success goes by itself, and somebody can have ended any other. */
    record Gone() implements JobEnd {}

    /** tmux cannot be reached any more: its server has ended, or has lost its socket, and then the job goes on. */
    record Lost() implements JobEnd {}

    /** As a shell would say it. */
    default int code() {
        return switch (this) {
            case Exited exited -> exited.status();
            case Signalled signalled -> SIGNALLED + signalled.signal();
            case Gone gone -> 1;
            case Lost lost -> 1;
        };
    }

    /** The end that a state tells of, if it does. */
    static Optional<JobEnd> of(JobState state) {
        return switch (state) {
            case JobState.Running running -> Optional.empty();
            case JobState.Exiting exiting -> Optional.empty();
            case JobState.Exited exited -> Optional.of(new Exited(exited.status()));
            case JobState.Signalled signalled -> Optional.of(new Signalled(signalled.signal()));
        };
    }
}
