package dev.muntin.cli.command;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.cli.line.Syntax;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.ExitCode;
import dev.muntin.engine.EngineException;
import dev.muntin.runner.jobs.Job;
import dev.muntin.runner.jobs.JobSelection;
import dev.muntin.runner.jobs.Jobs;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code logs}: what a job has said. */
final class Logs implements Command {
    /** Its short name is that of an option of every command elsewhere: no server is started here that could read a configuration. */
    private static final Option FOLLOW = Option.flag("go on until the job ends", "--follow", "-f");
    private static final Duration GRACE = Duration.ofSeconds(2);
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
            Optional<Job> newest = jobs.list().stream().filter(selection::has).max(Comparator.comparing(Job::started).thenComparing(job -> job.pane().number()));
            if (newest.isEmpty()) {
                console.say("session '" + session.name() + "' has no such job; 'muntin jobs --table' shows those that it has");
                return ExitCode.FAILED;
            }
            if (call.has(FOLLOW.name())) {
                follow(jobs, newest.get(), console);
            } else {
                jobs.show(newest.get(), console.insistent());
            }
            return ExitCode.DONE;
        });
    }

    private static void follow(Jobs jobs, Job job, Console console) throws EngineException, IOException, InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        Thread follower = Thread.currentThread();
        // Interrupted, too, the pane is left as it was.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(follower, over), "muntin-farewell"));
        try {
            jobs.follow(job, console.insistent());
        } finally {
            over.countDown();
        }
    }

    private static void end(Thread follower, CountDownLatch over) {
        follower.interrupt();
        try {
            boolean unused = over.await(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
