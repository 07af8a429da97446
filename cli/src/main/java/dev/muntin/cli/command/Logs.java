package dev.muntin.cli.command;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.runner.jobs.Following;
import dev.muntin.runner.jobs.Job;
import dev.muntin.runner.jobs.JobSelection;
import java.util.List;
import java.util.Optional;

/** {@code logs}: what a job has said. */
final class Logs implements Command {
    /** Its short name is that of an option of every command elsewhere: no server is started here that could read a configuration. */
    private static final Option FOLLOW = Option.flag("go on until the job ends", "--follow", "-f");
    private static final List<Option> SELECTORS = List.of(JobSelector.TAG, JobSelector.ID, JobSelector.WINDOW);
    private static final Syntax SYNTAX = new Syntax("logs", "WORKSPACE", "show what a job says: its log, else its pane; of several the newest",
            List.of(JobSelector.TAG, JobSelector.ID, JobSelector.WINDOW, FOLLOW, NameOption.OPTION, WorkspaceReader.SET, PatientEngine.OPTION),
            List.of("muntin logs dev.yaml --tag build", "muntin logs -f dev.yaml --tag build"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        JobSelection selection = JobSelector.of(call, SELECTORS);
        return SessionJobs.of(call, console, false, (jobs, session) -> {
            Optional<Job> newest = jobs.list().stream().filter(selection::has).max(Job.BY_START);
            if (newest.isEmpty()) {
                console.say("session '" + session.name() + "' has no such job; 'muntin jobs --table' shows those that it has");
                return Optional.of(ExitCode.FAILED);
            }
            try (Following following = jobs.following(newest.get(), console.flow())) {
                return Farewell.of(following::close, () -> {
                    if (call.has(FOLLOW.name())) {
                        following.follow();
                    } else {
                        following.show();
                    }
                    return Optional.of(ExitCode.DONE);
                });
            }
        });
    }
}
