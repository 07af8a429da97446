package dev.muntin.runner.jobs;

import java.time.Instant;
import java.util.Optional;

/** How far a job has come. */
public sealed interface JobState {
    /** When it ended, as far as tmux tells. */
    default Optional<Instant> at() {
        return Optional.empty();
    }

    record Running() implements JobState {}

    /** Its terminal is closed already, and tmux does not know yet with what it ended. */
    record Exiting() implements JobState {}

    /** @param at absent before tmux 3.3, which does not keep it */
    record Exited(int status, Optional<Instant> at) implements JobState {}

    /** @param at as for {@link Exited} */
    record Signalled(int signal, Optional<Instant> at) implements JobState {}
}
