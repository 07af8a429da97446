package dev.muntin.cli.command;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.line.UsageException;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.runner.jobs.Job;
import java.util.List;
import java.util.Optional;

/** {@code ls-jobs}: the jobs of a session. */
final class LsJobs implements Command {
    private static final Option TABLE = Option.flag("for people, instead of JSON", "--table");
    private static final Syntax SYNTAX = new Syntax("ls-jobs", "WORKSPACE", "list the jobs of a session, as JSON",
            List.of(TABLE, JsonOption.ANYWAY, NameOption.OPTION, WorkspaceReader.SET, PatientEngine.OPTION), List.of("muntin ls-jobs dev.yaml", "muntin jobs --table dev.yaml"))
            .alias("jobs");

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        if (call.has(TABLE.name()) && JsonOption.isIn(call)) {
            throw new UsageException(SYNTAX.command(), "--table or --json, not both");
        }
        return SessionJobs.of(call, console, false, (jobs, session) -> {
            List<Job> all = jobs.list();
            if (call.has(TABLE.name())) {
                JobTable.lines(all).forEach(console.out()::println);
            } else {
                console.out().println(JobJson.list(all));
            }
            return Optional.of(ExitCode.DONE);
        });
    }
}
