package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.testkit.Output;
import java.nio.file.Files;
import java.nio.file.Path;
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
            tool.load("dev.yaml");
            int before = tool.dispatches().size();
            Matcher reference = reference(tool.run("run", "dev.yaml", "--tag", "My Tag", "--log-file", "logs/a.log", "--", "sleep", "60"));

            assertEquals(1, tool.dispatches().size() - before);
            assertEquals("my-tag", reference.group(2));
            assertEquals('"' + tool.server.work().resolve("logs/a.log").toString() + '"', reference.group(5));
            assertEquals("sleep 60", reference.group(6));
        }
    }

    @Test
    void theSessionIsBuiltForItsFirstJob() {
        try (Tool tool = tool()) {
            reference(tool.run("run", "dev.yaml", "--", "sleep", "60"));

            assertEquals(2, tool.panes("my dev", "x").size());
        }
    }

    @Test
    void jobsAreListedWithTheirEnds() {
        try (Tool tool = tool()) {
            String failed = reference(tool.run("run", "dev.yaml", "--", "sh", "-c", "exit 3")).group(1);
            String killed = reference(tool.run("run", "dev.yaml", "--", "sh", "-c", "kill -9 $$")).group(1);
            String runs = reference(tool.run("run", "dev.yaml", "--", "sleep", "60")).group(1);
            Await.that("both ends", () -> tool.panes("my dev", "#{pane_dead_status}#{pane_dead_signal}").stream().filter(end -> !end.isEmpty()).count() == 2);
            int before = tool.dispatches().size();
            String listed = tool.run("ls-jobs", "dev.yaml").stdout();

            assertEquals(1, tool.dispatches().size() - before);
            assertTrue(listed.matches("\\[\\{\"job_id\":\"" + failed + "\".*\"pane_dead\":1,\"pane_dead_status\":3,\"pane_dead_signal\":null,\"pane_dead_time\":(\\d+|null),\"state\":\"exited\".*}"
                    + ",\\{\"job_id\":\"" + killed + "\".*\"pane_dead\":1,\"pane_dead_status\":null,\"pane_dead_signal\":9,\"pane_dead_time\":(\\d+|null),\"state\":\"exited\".*}"
                    + ",\\{\"job_id\":\"" + runs + "\".*\"pane_dead\":0,\"pane_dead_status\":null,\"pane_dead_signal\":null,\"pane_dead_time\":null,\"state\":\"running\".*}]\n"), listed);
            assertTrue(tool.run("jobs", "--table", "dev.yaml").stdout().matches("(?s)JOB +TAG +STATE +STARTED +WINDOW +COMMAND\n" + failed + " +sh +status 3 .*"
                    + killed + " +sh +signal 9 .*" + runs + " +sleep +running .* sleep 60\n"));
        }
    }

    @Test
    void whoeverWaitsGetsItsOutputAndItsCode() {
        try (Tool tool = tool()) {
            Output output = tool.run("run", "dev.yaml", "--wait", "--", "sh", "-c", "echo out; echo err >&2; exit 7");

            assertEquals("out\nerr\n", output.stdout());
            assertEquals(7, output.exit());
            assertTrue(REFERENCE.matcher(output.stderr()).matches(), output::stderr);
            assertEquals(128 + 15, tool.run("run", "dev.yaml", "--wait", "--rm", "--", "sh", "-c", "kill $$").exit());
            assertEquals(2, tool.panes("my dev", "x").size());
        }
    }

    @Test
    void aJobThatTakesTooLongGoesOn() {
        try (Tool tool = tool()) {
            Output output = tool.run("run", "dev.yaml", "--wait", "--timeout", "1", "--", "sleep", "60");

            assertEquals(124, output.exit());
            assertTrue(output.stderr().contains(" has not ended in time; it goes on\n"), output::stderr);
            assertTrue(tool.run("ls-jobs", "dev.yaml").stdout().contains("\"state\":\"running\""));
        }
    }

    @Test
    void jobsAreKilledByWhatTheyAreCalled() {
        try (Tool tool = tool()) {
            String one = reference(tool.run("run", "dev.yaml", "--tag", "a", "--", "sleep", "60")).group(4);
            Matcher two = reference(tool.run("run", "dev.yaml", "--tag", "b", "--", "sleep", "60"));
            String three = reference(tool.run("run", "dev.yaml", "--tag", "b", "--", "sleep", "60")).group(4);

            assertEquals("{\"killed\":[]}\n", tool.run("kill", "dev.yaml", "--tag", "c").stdout());
            assertEquals("{\"killed\":[\"" + two.group(4) + "\"]}\n", tool.run("kill", "dev.yaml", "--job-id", two.group(1)).stdout());
            assertEquals("{\"killed\":[\"" + one + "\"]}\n", tool.run("kill", "dev.yaml", "--window-id", one).stdout());
            assertEquals("{\"killed\":[\"" + three + "\"]}\n", tool.run("kill", "dev.yaml", "--all-jobs").stdout());
            assertEquals(1, tool.panes("my dev", "x").size());
        }
    }

    @Test
    void whatAJobSaidIsShownFromItsLogAndFromItsPane() {
        try (Tool tool = tool()) {
            tool.run("run", "dev.yaml", "--tag", "logged", "--log-file", "a.log", "--", "sh", "-c", "echo logged; exit 1");
            tool.run("run", "dev.yaml", "--tag", "shown", "--", "sh", "-c", "echo shown; echo; echo again; exit 1");
            tool.run("run", "dev.yaml", "--tag", "going", "--", "sh", "-c", "echo first; sleep 3; echo last");
            Await.that("the log", () -> tool.server.work().resolve("a.log").toFile().length() == "logged\n".length());

            assertEquals("logged\n", logs(tool, "--tag", "logged").stdout());
            assertEquals("shown\n\nagain\n", logs(tool, "--tag", "shown").stdout());
            assertEquals("first\nlast\n", logs(tool, "-f", "--tag", "going").stdout());
            assertEquals(1, logs(tool, "--tag", "none").exit());
        }
    }

    @Test
    void withoutASessionThereIsNothingToList() {
        try (Tool tool = tool()) {
            assertEquals("[]\n", tool.run("ls-jobs", "dev.yaml").stdout());
            assertEquals(0, tool.run("ls-jobs", "dev.yaml").exit());
            assertEquals("{\"killed\":[]}\n", tool.run("kill", "dev.yaml", "--all-jobs").stdout());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"run dev.yaml", "run dev.yaml --tag !!! -- true", "run dev.yaml --keep --rm -- true", "run dev.yaml --log-file a --log-dir b -- true",
            "run dev.yaml --keep-on-fail --no-keep-on-fail -- true", "run dev.yaml --window a.b -- true", "kill dev.yaml", "kill dev.yaml --tag a --all-jobs",
            "kill dev.yaml --window-id 3", "kill dev.yaml --job-id A", "logs dev.yaml", "run dev.yaml --wait --timeout 0 -- true"})
    void whatMeansNothingIsAWrongCall(String words, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("dev.yaml"), DEV);
        Ran ran = Ran.in(folder, words.split(" "));

        assertEquals(2, ran.exit(), ran.err());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith("muntin: "), ran.err());
    }

    /** Where the short option follows, it names no configuration. */
    private static Output logs(Tool tool, String... words) {
        return tool.elsewhere(Stream.concat(Stream.of("logs", "dev.yaml", "-S", tool.server.socket().toString()), Stream.of(words)).toArray(String[]::new));
    }

    private static Tool tool() {
        Tool tool = new Tool("");
        tool.put("dev.yaml", DEV);
        return tool;
    }

    private static Matcher reference(Output output) {
        Matcher reference = REFERENCE.matcher(output.stdout());
        assertTrue(reference.matches(), () -> output.exit() + output.stdout() + output.stderr());
        return reference;
    }
}
