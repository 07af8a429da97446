package dev.muntin.cli.command;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.runner.jobs.JobSelection;
import java.util.List;
import java.util.Optional;

/** {@code kill}: ends jobs. */
final class KillJobs implements Command {
    private static final List<Option> SELECTORS = List.of(JobSelector.TAG, JobSelector.ID, JobSelector.WINDOW, JobSelector.ALL);
    private static final Syntax SYNTAX = new Syntax("kill", "WORKSPACE", "end jobs: take their panes away, which hangs them up",
            List.of(JobSelector.TAG, JobSelector.ID, JobSelector.WINDOW, JobSelector.ALL, JsonOption.ANYWAY, NameOption.OPTION, WorkspaceReader.SET, PatientEngine.OPTION),
            List.of("muntin kill dev.yaml --tag build", "muntin kill dev.yaml --all-jobs"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        JobSelection selection = JobSelector.of(call, SELECTORS);
        return SessionJobs.of(call, console, false, (jobs, session) -> {
            console.out().println(JobJson.killed(jobs.kill(selection)));
            return Optional.of(ExitCode.DONE);
        });
    }
}
