package dev.muntin.runner.jobs;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobsTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void aJobIsOneDispatchOnceItsSessionStands() throws Exception {
        try (Bench bench = new Bench()) {
            bench.run(JobSpec.of("sleep", "60"));
            int before = bench.engine.dispatches();
            Job job = bench.run(JobSpec.of("sleep", "60").tag("Nap Time"));

            assertEquals(1, bench.engine.dispatches() - before);
            assertEquals("nap-time", job.tag().text());
            assertTrue(job.windowName().matches("job[:-]nap-time[:-]\\d{8}T\\d{6}Z"), job.windowName());
            assertEquals("sleep 60", job.command());
            assertEquals(new JobState.Running(), job.state());
            assertEquals("one", bench.server.must("display-message", "-p", "-t", "=dev:", "#{window_name}"));
        }
    }

    /** Which ends a tmux before 3.7 that makes a window. */
    @Test
    void aServerWhereNoWindowFollowsAClientSurvivesItsJobs() throws Exception {
        try (Bench bench = new Bench("set -g window-size manual\n", workspace("dev", w -> w.window("one", o -> o.pane())))) {
            Job first = bench.run(Bench.shell("sleep 60"));
            bench.server.must("resize-window", "-t", "=dev:^", "-x", "70", "-y", "20");
            Job second = bench.run(Bench.shell("sleep 60"));

            assertNotEquals(first.pane(), second.pane());
            assertEquals(3, bench.windows().size());
            assertEquals("manual,", bench.server.must("show-options", "-gwv", "window-size", ";", "display-message", "-p", ",#{@muntin-manual}#{@muntin-size}").replace("\n", ""));
        }
    }

    @Test
    void allJobsAreListedByOneDispatch() throws Exception {
        try (Bench bench = new Bench()) {
            List<Job> started = List.of(bench.run(JobSpec.of("sleep", "60")), bench.run(JobSpec.of("sleep", "61")), bench.run(JobSpec.of("sleep", "62")));
            int before = bench.engine.dispatches();

            assertEquals(started, bench.jobs.list());
            assertEquals(1, bench.engine.dispatches() - before);
        }
    }

    @Test
    void aSuccessGoesAndAFailureStaysWithItsStatus() throws Exception {
        try (Bench bench = new Bench()) {
            Job success = bench.run(JobSpec.of("true"));
            Job failure = bench.run(Bench.shell("echo out; exit 3"));

            assertEquals(Optional.of(new JobEnd.Exited(3)), bench.jobs.await(failure.id(), LONG));
            Bench.await("the success to go", () -> bench.jobs.find(success.id()).isEmpty());
            assertEquals(List.of("one", failure.windowName()), bench.windows());
            assertTrue(bench.screen(failure).contains("Pane is dead (status 3"), () -> bench.screen(failure));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 9, 11, 2})
    void deathByASignalIsNoExitCode(int signal) throws Exception {
        try (Bench bench = new Bench()) {
            Job job = bench.run(Bench.shell("kill -" + signal + " $$; sleep 60"));

            assertEquals(Optional.of(new JobEnd.Signalled(signal)), bench.jobs.await(job.id(), LONG));
        }
    }

    @Test
    void anExitCodeLikeThatOfASignalIsStillOne() throws Exception {
        try (Bench bench = new Bench()) {
            assertEquals(Optional.of(new JobEnd.Exited(143)), bench.jobs.await(bench.run(Bench.shell("exit 143")).id(), LONG));
        }
    }

    @Test
    void whatStaysIsAsAsked() throws Exception {
        try (Bench bench = new Bench()) {
            Job kept = bench.run(JobSpec.of("true").keeping(Keeping.ALWAYS));
            Job gone = bench.run(JobSpec.of("false").keeping(Keeping.NEVER));

            assertEquals(Optional.of(new JobEnd.Exited(0)), bench.jobs.await(kept.id(), LONG));
            assertEquals(Optional.of(new JobEnd.Gone()), bench.jobs.await(gone.id(), LONG));
        }
    }

    @Test
    void theEndOfAJobIsAFuture() throws Exception {
        try (Bench bench = new Bench()) {
            Job job = bench.run(Bench.shell("sleep .3; exit 4"));

            assertEquals(new JobEnd.Exited(4), bench.jobs.end(job.id()).get(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void anyWordsAreExactlyTheWordsOfTheProgram() throws Exception {
        List<String> worst = List.of("", " ", ";", "a;", "\\;", "\\", "'", "\"", "#{pane_id}", "#(touch hacked)", "%H%%", "$HOME", "`id`", "~", "*", "{", "}", "\n", "a\nb\t", "-x", "--",
                "é\u0301🎉", "\u007f\u001b[31m", "#[fg=red]", "##", "exit 3", "&& true", "!x", "=", "A=b", "Enter", "\r");
        try (Bench bench = new Bench()) {
            Path seen = bench.server.work().resolve("seen");
            List<String> command = new ArrayList<>(List.of("sh", "-c", "printf '%s\\0' \"$@\" >" + seen, "sh"));
            command.addAll(worst);
            Job job = bench.run(JobSpec.of(command).keeping(Keeping.ALWAYS));

            assertEquals(Optional.of(new JobEnd.Exited(0)), bench.jobs.await(job.id(), LONG));
            assertEquals(worst, List.of((Files.readString(seen) + "\0end").split("\0", -1)).subList(0, worst.size()));
            assertEquals(job.command(), bench.jobs.list().getFirst().command());
            assertArrayEquals(new String[] {"seen"}, bench.server.work().toFile().list());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"set", "exit", "eval", ":", "sh -c exit"})
    void aBuiltinOfTheShellIsNoProgram(String program) throws Exception {
        try (Bench bench = new Bench()) {
            Job job = bench.run(JobSpec.of(program, "0"));

            assertEquals(Optional.of(new JobEnd.Exited(127)), bench.jobs.await(job.id(), LONG));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "one", "a b", "dé v🎉", "de", "it's #1", "1"})
    void aJobIsInItsSessionWhateverThatIsCalled(String name) throws Exception {
        String odd = "set -g base-index 7\nset -g pane-base-index 3\nset -g renumber-windows off\n";
        try (Bench bench = new Bench(odd, workspace(name, w -> w.directory("/usr").environment("WHO", "job").window("one", o -> o.index(9).pane()).window("two", t -> t.index(20).pane())))) {
            bench.server.must("new-session", "-d", "-s", name + "x", "-n", name);
            bench.server.must("new-session", "-d", "-s", "x" + name, "-n", "one");
            // What a program says with its last breath, tmux may close the pane without having read.
            Job job = bench.run(Bench.shell("echo $PWD $WHO; sleep 0.3; exit 1"));

            assertEquals(Optional.of(new JobEnd.Exited(1)), bench.jobs.await(job.id(), LONG));
            assertEquals(List.of(name), bench.jobs.list().stream().map(Job::session).toList());
            assertTrue(bench.screen(job).startsWith("/usr job\n"), () -> bench.screen(job));
            bench.jobs.kill(new JobSelection.All());
            assertEquals(List.of("one", "two", name, "one").stream().sorted().toList(), bench.windows().stream().sorted().toList());
        }
    }

    @Test
    void aJobHasThePathOfItsWorkspace() throws Exception {
        try (Bench bench = new Bench("", workspace("dev", w -> w.environment("PATH", "/o'dd:/usr/bin:/bin").window("one", o -> o.pane())))) {
            Job job = bench.run(Bench.shell("echo $PATH; exit 1"));
            bench.jobs.await(job.id(), LONG);

            assertTrue(bench.screen(job).startsWith("/o'dd:/usr/bin:/bin\n"), () -> bench.screen(job));
        }
    }

    @Test
    void theUserIsTakenToAJobOnlyOnRequest() throws Exception {
        try (Bench bench = new Bench()) {
            Job job = bench.run(JobSpec.of("sleep", "60").focus(true));

            assertEquals(job.windowName(), bench.server.must("display-message", "-p", "-t", "=dev:", "#{window_name}"));
        }
    }

    @Test
    void aJobCanStandBesideThePanesOfAWindow() throws Exception {
        try (Bench bench = new Bench()) {
            bench.run(JobSpec.of("true"));
            String active = bench.server.must("display-message", "-p", "-t", "=dev:=one", "#{pane_id}");
            Job job = bench.run(JobSpec.of("sleep", "60").in(new JobPlace.Beside(new WindowTarget.Named(new SessionTarget.Named("dev"), "one"))));

            assertEquals("one", job.windowName());
            assertEquals(active, bench.server.must("display-message", "-p", "-t", "=dev:=one", "#{pane_id}"));
            assertEquals(List.of(job), bench.jobs.kill(new JobSelection.One(job.id())));
            Bench.await("the pane to go", () -> bench.server.must("list-panes", "-t", "=dev:=one", "-F", "#{pane_id}").equals(active));
        }
    }

    @Test
    void aWindowThatIsMissingIsRefusedInTmuxsWords() throws Exception {
        try (Bench bench = new Bench()) {
            bench.run(JobSpec.of("true"));
            JobStart start = bench.jobs.run(JobSpec.of("true").in(new JobPlace.Beside(new WindowTarget.Named(new SessionTarget.Named("dev"), "none"))));

            assertEquals(new JobStart.Refused("can't find window: none"), start);
        }
    }

    @Test
    void aWindowOfAnotherSessionIsRefused() throws Exception {
        try (Bench bench = new Bench()) {
            Job first = bench.run(JobSpec.of("sleep", "60"));
            bench.server.must("new-session", "-d", "-s", "dev2");
            String foreign = bench.server.must("display-message", "-p", "-t", "=dev2:", "#{window_id}");

            assertEquals(new JobStart.Refused("session 'dev' has no window " + foreign), bench.jobs.run(beside(foreign)));
            assertEquals(new JobStart.Refused("session 'dev' has no window @999"), bench.jobs.run(beside("@999")));
            assertEquals(first.window(), bench.run(beside(first.window().asWindow())).window());
        }
    }

    private static JobSpec beside(String window) {
        return JobSpec.of("sleep", "60").in(new JobPlace.Beside(new WindowTarget.Id(Integer.parseInt(window.substring(1)))));
    }

    @Test
    void theSessionIsBuiltForAJobBesideItsWindow() throws Exception {
        try (Bench bench = new Bench()) {
            assertEquals("one", bench.run(JobSpec.of("sleep", "60").in(new JobPlace.Beside(new WindowTarget.Named(new SessionTarget.Named("dev"), "one")))).windowName());
        }
    }

    @Test
    void aJobIsInItsSessionWhateverOthersHoldItsWindow() throws Exception {
        try (Bench bench = new Bench()) {
            bench.run(JobSpec.of("sleep", "60"));
            bench.server.must("new-session", "-d", "-t", "dev", "-s", "aaa");

            assertEquals("dev", bench.run(JobSpec.of("sleep", "60")).session());
        }
    }

    @Test
    void jobsAreListedInTheOrderOfTheirStart() throws Exception {
        try (Bench bench = new Bench()) {
            List<Job> started = List.of(bench.run(JobSpec.of("sleep", "60")), bench.run(JobSpec.of("sleep", "61")));
            bench.server.must("swap-window", "-d", "-s", started.getFirst().window().asWindow(), "-t", started.getLast().window().asWindow());

            assertEquals(started, bench.jobs.list());
        }
    }

    /** A pane without any program looks like one whose end tmux has missed, which it does by chance. */
    @Test
    void whoeverWaitsHasTmuxLookAgainForAnEndThatItHasMissed() throws Exception {
        try (Bench bench = new Bench()) {
            bench.server.must("new-session", "-d", "-s", "dev", ";", "split-window", "-t", "=dev:", "", ";", "set-option", "-p", JobId.OPTION, "missed", ";",
                    "set-option", "-p", JobTag.OPTION, "bare", ";", "set-option", "-p", JobListing.STARTED, "1", ";", "set-option", "-p", JobListing.COMMAND, "bare");
            assumeTrue(bench.server.must("display-message", "-p", "-t", "=dev:", "#{pane_dead}").equals("1"), "a newer tmux misses none, and tells both apart");
            int before = bench.engine.dispatches();

            assertEquals(Optional.empty(), bench.jobs.await(new JobId("missed"), Duration.ZERO));
            assertEquals(3, bench.engine.dispatches() - before);
        }
    }

    @Test
    void whatOnlyLooksLikeAJobIsLeftAlone() throws Exception {
        try (Bench bench = new Bench()) {
            bench.run(JobSpec.of("sleep", "60").tag("build"));
            bench.run(JobSpec.of("sleep", "60").tag("other"));
            bench.server.must("new-window", "-d", "-t", "=dev:", "-n", "job-build-20260101T000000Z");
            bench.server.must("new-window", "-d", "-t", "=dev:", "-n", "foreign", ";", "set-option", "-w", "-t", "=dev:=foreign", "@muntin-job", "mine");

            assertEquals(List.of("build"), bench.jobs.kill(new JobSelection.Tagged(JobTag.of("build"))).stream().map(job -> job.tag().text()).toList());
            assertEquals(1, bench.jobs.list().size());
            bench.jobs.kill(new JobSelection.All());
            assertEquals(List.of(), bench.jobs.list());
            assertEquals(List.of("one", "job-build-20260101T000000Z", "foreign"), bench.windows());
        }
    }

    @Test
    void withoutAServerThereAreNoJobs() throws Exception {
        try (Bench bench = new Bench()) {
            assertEquals(List.of(), bench.jobs.list());
            assertEquals(List.of(), bench.jobs.kill(new JobSelection.All()));
            assertEquals(Optional.of(new JobEnd.Lost()), bench.jobs.await(new JobId("none"), LONG));
        }
    }

    @Test
    void aSessionThatCannotBeBuiltSaysWhy() throws Exception {
        try (Bench bench = new Bench("", workspace("dev", w -> w.option("no-such-option", "1").window("one", o -> o.pane())))) {
            assertInstanceOf(JobStart.NoSession.class, bench.jobs.run(JobSpec.of("true")));
        }
    }
}
