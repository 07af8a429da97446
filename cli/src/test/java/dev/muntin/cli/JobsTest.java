package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.testkit.Output;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobsTest {
    private static final String DEV = "session_name: my dev\nwindows:\n- window_name: one\n  panes: [pane]\n";
    private static final Pattern REFERENCE = Pattern.compile("\\{\"job_id\":\"([0-9a-z]+)\",\"tag\":\"([^\"]+)\",\"ts_utc\":\"(\\d{8}T\\d{6}Z)\",\"session_name\":\"my dev\","
            + "\"window_id\":\"(@\\d+)\",\"window_name\":\"job[:-]\\2[:-]\\3\",\"pane_id\":\"%\\d+\",\"log_file\":(.*),\"command\":\"(.*)\",\"directory\":.*}\n");

    @Test
    void aJobThatRunsTellsWhatItIsAndOneDispatchIsAllItCosts() {
        try (Tool tool = tool()) {
            run(tool, "load", "-d", "-q", "dev.yaml");
            int before = tool.dispatches().size();
            Matcher reference = reference(run(tool, "run", "dev.yaml", "--tag", "My Tag", "--log-file", "logs/a.log", "--", "sleep", "60"));

            assertEquals(1, tool.dispatches().size() - before);
            assertEquals("my-tag", reference.group(2));
            assertEquals('"' + tool.server.work().resolve("logs/a.log").toString() + '"', reference.group(5));
            assertEquals("sleep 60", reference.group(6));
        }
    }

    @Test
    void theSessionIsBuiltForItsFirstJob() {
        try (Tool tool = tool()) {
            reference(run(tool, "run", "dev.yaml", "--", "sleep", "60"));

            assertEquals(2, tool.panes("my dev", "x").size());
        }
    }

    @Test
    void jobsAreListedWithTheirEnds() {
        try (Tool tool = tool()) {
            String failed = reference(run(tool, "run", "dev.yaml", "--", "sh", "-c", "exit 3")).group(1);
            String killed = reference(run(tool, "run", "dev.yaml", "--", "sh", "-c", "kill -9 $$")).group(1);
            String runs = reference(run(tool, "run", "dev.yaml", "--", "sleep", "60")).group(1);
            Await.that("both ends", () -> tool.panes("my dev", "#{pane_dead_status}#{pane_dead_signal}").stream().filter(end -> !end.isEmpty()).count() == 2);
            int before = tool.dispatches().size();
            String listed = run(tool, "ls-jobs", "dev.yaml").out();

            assertEquals(1, tool.dispatches().size() - before);
            assertTrue(listed.matches("\\[\\{\"job_id\":\"" + failed + "\".*\"pane_dead\":1,\"pane_dead_status\":3,\"pane_dead_signal\":null,\"pane_dead_time\":(\\d+|null),\"state\":\"exited\".*}"
                    + ",\\{\"job_id\":\"" + killed + "\".*\"pane_dead\":1,\"pane_dead_status\":null,\"pane_dead_signal\":9,\"pane_dead_time\":(\\d+|null),\"state\":\"exited\".*}"
                    + ",\\{\"job_id\":\"" + runs + "\".*\"pane_dead\":0,\"pane_dead_status\":null,\"pane_dead_signal\":null,\"pane_dead_time\":null,\"state\":\"running\".*}]\n"), listed);
            assertTrue(run(tool, "jobs", "--table", "dev.yaml").out().matches("(?s)JOB +TAG +STATE +STARTED +WINDOW +COMMAND\n" + failed + " +sh +status 3 .*"
                    + killed + " +sh +signal 9 .*" + runs + " +sleep +running .* sleep 60\n"));
        }
    }

    @Test
    void whoeverWaitsGetsItsOutputAndItsCode() {
        try (Tool tool = tool()) {
            Ran output = run(tool, "run", "dev.yaml", "--wait", "--", "sh", "-c", "echo out; echo err >&2; exit 7");

            assertEquals("out\nerr\n", output.out(), output::toString);
            assertEquals(7, output.exit());
            assertTrue(REFERENCE.matcher(output.err()).matches(), output::err);
            assertEquals(128 + 15, run(tool, "run", "dev.yaml", "--wait", "--rm", "--", "sh", "-c", "kill $$").exit());
            assertEquals(2, tool.panes("my dev", "x").size());
        }
    }

    @Test
    void aJobWhoseOutputWasLostIsNoSuccess() {
        try (Tool tool = tool()) {
            // What is written there is cut off, as on a full disk.
            Output begun = Output.of(List.of("sh", "-c", "ulimit -f 8; exec " + tool.tmux() + " new-session -d -s 'my dev'"), tool.server.environment(), tool.server.work());
            assertEquals("", begun.stderr());
            Ran lost = run(tool, "run", "dev.yaml", "--wait", "--log-file", "a.log", "--", "sh", "-c", "seq 10000");
            Ran failed = run(tool, "run", "dev.yaml", "--wait", "--rm", "--log-file", "a.log", "--", "sh", "-c", "seq 10000; exit 7");

            assertTrue(lost.err().matches("(?s).*muntin: not all that job \\S+ has said is here, or in its log: .*too large\n"), lost::err);
            assertEquals(1, lost.exit());
            assertEquals(7, failed.exit());
        }
    }

    @Test
    void aJobThatTakesTooLongGoesOn() {
        try (Tool tool = tool()) {
            Ran output = run(tool, "run", "dev.yaml", "--wait", "--timeout", "1", "--", "sleep", "60");

            assertEquals(124, output.exit());
            assertTrue(output.err().contains(" has not ended in time; it goes on\n"), output::err);
            assertTrue(run(tool, "ls-jobs", "dev.yaml").out().contains("\"state\":\"running\""));
        }
    }

    @Test
    void aJobThatMayStartAfterTheDeadlineIsNamed() {
        try (Tool tool = tool()) {
            run(tool, "load", "-d", "-q", "dev.yaml");
            String server = tool.panes("my dev", "#{pid}").getFirst();
            signal(tool, "STOP", server);
            Ran late = run(tool, "run", "dev.yaml", "--timeout", "1", "--", "sleep", "60");
            signal(tool, "CONT", server);

            Matcher named = Pattern.compile("no answer from tmux within 1 s .*; the job may start all the same, as ([0-9a-z]+)\n").matcher(late.err());
            assertTrue(named.find(), late::err);
            assertEquals(124, late.exit());
            Await.that("its start", () -> run(tool, "ls-jobs", "dev.yaml").out().contains("\"job_id\":\"" + named.group(1) + '"'));
        }
    }

    private static void signal(Tool tool, String name, String pid) {
        assertEquals(0, Output.of(List.of("sh", "-c", "kill -" + name + " " + pid), tool.server.environment(), tool.server.work()).exit());
    }

    @Test
    void theLogOfAJobIsListed() {
        try (Tool tool = tool()) {
            String log = reference(run(tool, "run", "dev.yaml", "--log-file", "a.log", "--", "sleep", "60")).group(5);
            run(tool, "run", "dev.yaml", "--", "sleep", "60");

            assertTrue(run(tool, "ls-jobs", "dev.yaml").out().matches(".*\"log_file\":" + Pattern.quote(log) + ",.*\"log_file\":null,.*\n"));
        }
    }

    @Test
    void jobsAreKilledByWhatTheyAreCalled() {
        try (Tool tool = tool()) {
            String one = reference(run(tool, "run", "dev.yaml", "--tag", "a", "--", "sleep", "60")).group(4);
            Matcher two = reference(run(tool, "run", "dev.yaml", "--tag", "b", "--", "sleep", "60"));
            String three = reference(run(tool, "run", "dev.yaml", "--tag", "b", "--", "sleep", "60")).group(4);

            assertEquals("{\"killed\":[]}\n", run(tool, "kill", "dev.yaml", "--tag", "c").out());
            assertEquals("{\"killed\":[\"" + two.group(4) + "\"]}\n", run(tool, "kill", "dev.yaml", "--job-id", two.group(1)).out());
            assertEquals("{\"killed\":[\"" + one + "\"]}\n", run(tool, "kill", "dev.yaml", "--window-id", one).out());
            assertEquals("{\"killed\":[\"" + three + "\"]}\n", run(tool, "kill", "dev.yaml", "--all-jobs").out());
            assertEquals(1, tool.panes("my dev", "x").size());
        }
    }

    @Test
    void whatAJobSaidIsShownFromItsLogAndFromItsPane() {
        try (Tool tool = tool()) {
            run(tool, "run", "dev.yaml", "--tag", "logged", "--log-file", "a.log", "--", "sh", "-c", "echo logged; exit 1");
            run(tool, "run", "dev.yaml", "--tag", "shown", "--", "sh", "-c", "echo shown; echo; echo again; exit 1");
            run(tool, "run", "dev.yaml", "--tag", "going", "--", "sh", "-c", "echo first; sleep 3; echo last");
            Await.that("the log", () -> tool.server.work().resolve("a.log").toFile().length() == "logged\n".length());

            assertEquals("logged\n", run(tool, "logs", "dev.yaml", "--tag", "logged").out());
            assertEquals("shown\n\nagain\n", run(tool, "logs", "dev.yaml", "--tag", "shown").out());
            assertEquals("first\nlast\n", run(tool, "logs", "dev.yaml", "-f", "--tag", "going").out());
            assertEquals(1, run(tool, "logs", "dev.yaml", "--tag", "none").exit());
        }
    }

    @Test
    void withoutASessionThereIsNothingToList() {
        try (Tool tool = tool()) {
            assertEquals("[]\n", run(tool, "ls-jobs", "dev.yaml").out());
            assertEquals(0, run(tool, "ls-jobs", "dev.yaml").exit());
            assertEquals("{\"killed\":[]}\n", run(tool, "kill", "dev.yaml", "--all-jobs").out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"run dev.yaml", "run dev.yaml --tag !!! -- true", "run dev.yaml --keep --rm -- true", "run dev.yaml --log-file a --log-dir b -- true",
            "run dev.yaml --keep-on-fail --no-keep-on-fail -- true", "run dev.yaml --window a.b -- true", "kill dev.yaml", "kill dev.yaml --tag a --all-jobs",
            "kill dev.yaml --window-id 3", "kill dev.yaml --job-id A", "logs dev.yaml", "run dev.yaml --wait --timeout 0 -- true", "run dev.yaml -- rm \ufffd"})
    void whatMeansNothingIsAWrongCall(String words, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("dev.yaml"), DEV);
        Ran ran = Ran.in(folder, words.split(" "));

        assertEquals(2, ran.exit(), ran.err());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith("muntin: "), ran.err());
    }

    /** In this process, on the private server. */
    private static Ran run(Tool tool, String command, String... words) {
        Map<String, String> environment = new HashMap<>(tool.environment);
        environment.put("MUNTIN_TMUX", tool.counter().toString());
        Stream<String> all = Stream.concat(Stream.of(command, "-S", tool.server.socket().toString()), Stream.of(words));
        return Ran.in(tool.server.work(), environment, all.toArray(String[]::new));
    }

    private static Tool tool() {
        Tool tool = new Tool("");
        tool.put("dev.yaml", DEV);
        return tool;
    }

    private static Matcher reference(Ran output) {
        Matcher reference = REFERENCE.matcher(output.out());
        assertTrue(reference.matches(), () -> output.toString());
        return reference;
    }
}
