package dev.muntin.runner.jobs;

import java.util.List;
import java.util.Optional;

/**
 * A command that is to run as a job, and how.
 *
 * @param command the program and its arguments: exactly these, whatever they hold
 * @param asked what to call it; else its program
 * @param focus whether the user is taken there
 */
public record JobSpec(List<String> command, Optional<JobTag> asked, JobPlace place, Keeping keeping, JobLog log, boolean focus) {
    public JobSpec {
        command = List.copyOf(command);
        if (command.isEmpty() || command.getFirst().isEmpty()) {
            throw new IllegalArgumentException("a job needs the name of a program");
        }
    }

    /** A command in a window of its own, which stays if the command fails. */
    public static JobSpec of(List<String> command) {
        return new JobSpec(command, Optional.empty(), new JobPlace.OwnWindow(), Keeping.FAILED, new JobLog.None(), false);
    }

    /** The same for words that are written one by one. */
    public static JobSpec of(String... command) {
        return of(List.of(command));
    }

    /** What it is called: as asked, else as its program. */
    public JobTag tag() {
        return asked.orElseGet(() -> JobTag.from(command.getFirst()));
    }

    /** The same under this tag, as far as its characters can stand in one: {@link JobTag#of}. */
    public JobSpec tag(String tag) {
        return new JobSpec(command, Optional.of(JobTag.of(tag)), place, keeping, log, focus);
    }

    /** The same, running there. */
    public JobSpec in(JobPlace place) {
        return new JobSpec(command, asked, place, keeping, log, focus);
    }

    /** The same with this left of it when it has ended. */
    public JobSpec keeping(Keeping keeping) {
        return new JobSpec(command, asked, place, keeping, log, focus);
    }

    /** The same with its output going there, too. */
    public JobSpec log(JobLog log) {
        return new JobSpec(command, asked, place, keeping, log, focus);
    }

    /** The same, with users taken there, or left where they are. */
    public JobSpec focus(boolean focus) {
        return new JobSpec(command, asked, place, keeping, log, focus);
    }
}
