package dev.muntin.cli.command;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.line.UsageException;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.choice.EngineName;
import dev.muntin.runner.jobs.Attended;
import dev.muntin.runner.jobs.Job;
import dev.muntin.runner.jobs.JobEnd;
import dev.muntin.runner.jobs.JobSpec;
import dev.muntin.runner.jobs.JobStart;
import dev.muntin.runner.jobs.Jobs;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code run}: a command as a job. */
final class RunJob implements Command {
    private static final Option WAIT = Option.flag("show what it says, and end as it ends", "--wait");
    private static final Option TIMEOUT = Option.valued("S", "how many seconds to wait for it, or for tmux", "--timeout");
    private static final List<Option> OUTPUT = List.of(WAIT, RunOptions.LOG_FILE, RunOptions.LOG_DIR);
    private static final Duration FOR_EVER = Duration.ofDays(10_000);
    private static final Syntax SYNTAX = new Syntax("run", "WORKSPACE -- CMD...", "run a command as a job of a session, which is built if need be",
            Stream.concat(RunOptions.all().stream(), Stream.of(WAIT, TIMEOUT, JsonOption.ANYWAY, NameOption.OPTION, WorkspaceReader.SET)).toList(),
            List.of("muntin run dev.yaml -- make test", "muntin run dev.yaml --wait --timeout 60 -- sh -c 'make && make test'"));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Call call, Console console) {
        if (EngineOption.of(call, console) == EngineName.MEMORY && OUTPUT.stream().anyMatch(option -> call.has(option.name()))) {
            throw new UsageException(SYNTAX.command(), "in memory no program runs: it says nothing that could be shown or logged");
        }
        return SessionJobs.of(call, console, true, (jobs, session) -> {
            JobSpec spec = new RunOptions(call, console).spec(session);
            return call.has(WAIT.name()) ? attended(jobs, spec, session, call, console) : started(jobs.run(spec), session, call, console);
        });
    }

    private static Optional<ExitCode> started(JobStart start, SessionSpec session, Call call, Console console) {
        Optional<Job> job = job(start, session, call, console);
        job.ifPresent(one -> console.out().println(JobJson.reference(one)));
        return job.map(one -> ExitCode.DONE);
    }

    private static Optional<Job> job(JobStart start, SessionSpec session, Call call, Console console) {
        return switch (start) {
            case JobStart.Started started -> Optional.of(started.job());
            case JobStart.NoSession none -> {
                Report.of(call, console).stands(none.why(), session);
                yield Optional.empty();
            }
            case JobStart.Refused refused -> {
                console.say("the job was not started: " + refused.words());
                yield Optional.empty();
            }
        };
    }

    private static Optional<ExitCode> attended(Jobs jobs, JobSpec spec, SessionSpec session, Call call, Console console)
            throws EngineException, IOException, InterruptedException {
        try (Attended attended = jobs.attend(spec)) {
            Optional<Job> job = job(attended.start(), session, call, console);
            if (job.isEmpty()) {
                return Optional.empty();
            }
            console.err().println(JobJson.reference(job.get()));
            console.err().flush();
            Duration patience = PatientEngine.asked(call).orElse(FOR_EVER);
            Optional<JobEnd> end = Farewell.of(attended::close, () -> attended.follow(job.get(), console.flow(), patience));
            ExitCode code = code(end, job.get(), console);
            Optional<String> loss = attended.loss();
            loss.ifPresent(why -> console.say("not all that job " + job.get().id() + " has said is here, or in its log: " + why));
            return Optional.of(loss.isPresent() && code.equals(ExitCode.DONE) ? ExitCode.FAILED : code);
        }
    }

    private static ExitCode code(Optional<JobEnd> end, Job job, Console console) {
        if (end.isEmpty()) {
            console.say("job " + job.id() + " has not ended in time; it goes on");
            return ExitCode.LATE;
        }
        switch (end.get()) {
            case JobEnd.Gone gone -> console.say("job " + job.id() + " was taken away before its end was seen: somebody has ended it");
            case JobEnd.Lost lost -> console.say("tmux cannot be reached any more: its server has ended, or has lost its socket, and then job " + job.id() + " goes on");
            case JobEnd.Exited exited -> { }
            case JobEnd.Signalled signalled -> { }
        }
        return new ExitCode(end.get().code());
    }
}
