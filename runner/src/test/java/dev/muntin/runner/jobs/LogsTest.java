package dev.muntin.runner.jobs;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.testkit.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a job says is kept from its first byte to its last; {@code -Dmuntin.jobs.bytes=100000000} says how much it is. */
class LogsTest {
    private static final int SIZE = Integer.getInteger("muntin.jobs.bytes", 1_000_000);
    private static final Duration LONG = Duration.ofSeconds(Math.max(20, SIZE / 200_000));

    @Test
    void aLogHoldsAllBytesOfAJobThatGoesAtOnce() throws Exception {
        byte[] bytes = drawn(SIZE);
        try (Bench bench = new Bench()) {
            Path data = Files.write(bench.server.work().resolve("data"), bytes);
            Path log = bench.server.work().resolve("deep/er/a log's.txt");
            Job job = bench.run(JobSpec.of("cat", data.toString()).log(new JobLog.Text(log)));

            assertEquals(Optional.of(new JobEnd.Gone()), bench.jobs.await(job.id(), LONG));
            Bench.await("the last byte", () -> Files.size(log) >= SIZE);
            assertArrayEquals(bytes, Files.readAllBytes(log));
        }
    }

    @Test
    void theFastestJobLosesNothing() throws Exception {
        try (Bench bench = new Bench()) {
            List<Path> logs = new ArrayList<>();
            for (int i = 0; i < 15; i++) {
                logs.add(bench.server.work().resolve("log" + i));
                bench.run(Bench.shell("printf 'one\\ntwo'").log(new JobLog.Text(logs.getLast())));
            }
            for (Path log : logs) {
                Bench.await("all of " + log, () -> Files.readString(log).equals("one\ntwo"));
            }
        }
    }

    @Test
    void recordsHoldOneLineEach() throws Exception {
        try (Bench bench = new Bench()) {
            JobLog.Records log = new JobLog.Records(bench.server.work().resolve("logs"));
            Job job = bench.run(Bench.shell("printf 'a \"b\" \\\\ \\t\\303\\251\\377\\nlast'").log(log));

            Path file = log.folder().resolve(job.id() + ".jsonl");
            assertEquals(Optional.of(file), job.log());
            Bench.await("two records", () -> Files.readAllLines(file).size() == 2);
            String form = "{\"ts\":\"....-..-..T..:..:..Z\",\"job_id\":\"" + job.id() + "\",\"line\":\"%s\"}";
            List<String> lines = Files.readAllLines(file).stream().map(line -> line.replaceFirst("\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\"", "\"....-..-..T..:..:..Z\"")).toList();
            assertEquals(List.of(form.formatted("a \\u0022b\\u0022 \\u005c \\u0009é\ufffd"), form.formatted("last")), lines);
        }
    }

    @Test
    void whoeverFollowsIsToldWhatWasLost() throws Exception {
        try (Bench bench = new Bench()) {
            // What is written there is cut off, as on a full disk.
            Output begun = Output.of(List.of("sh", "-c", "ulimit -f 8; exec " + bench.server.binary() + " -S " + bench.server.socket() + " -f " + bench.server.configuration()
                    + " new-session -d -s dev"), bench.server.environment(), bench.server.work());
            assertEquals("", begun.stderr());
            Job job = bench.run(Bench.shell("sleep 1; seq 10000"));
            try (Following following = bench.jobs.following(job, new ByteArrayOutputStream())) {
                IOException lost = assertThrows(IOException.class, following::follow);
                assertEquals("not all that job " + job.id() + " has said is here: cannot write the temporary folder: File too large", lost.getMessage());
            }
        }
    }

    @Test
    void whoeverWaitsSeesOnlyItsOwnJobInALogOfSeveral() throws Exception {
        try (Bench bench = new Bench()) {
            JobLog log = new JobLog.Text(bench.server.work().resolve("log"));
            bench.run(Bench.shell("while :; do echo other; sleep 0.05; done").log(log));

            assertEquals("mine\nlast\n", said(bench, Bench.shell("echo mine; sleep 0.5; echo last").log(log)));
        }
    }

    @Test
    void aLogThatCannotBeWrittenIsSaidBeforeAnythingRuns() throws Exception {
        try (Bench bench = new Bench()) {
            JobStart start = bench.jobs.run(JobSpec.of("true").log(new JobLog.Text(bench.server.work())));

            assertTrue(assertInstanceOf(JobStart.Refused.class, start).words().startsWith("cannot write the log "), start::toString);
            assertEquals(0, bench.engine.dispatches());
        }
    }

    @Test
    void whatIsNoFileIsNoLog() throws Exception {
        try (Bench bench = new Bench()) {
            Path pipe = bench.server.work().resolve("pipe");
            assertEquals(0, Output.of(List.of("mkfifo", pipe.toString()), Map.of(), bench.server.work()).exit());

            for (Path other : List.of(pipe, Path.of("/dev/zero"), bench.server.work())) {
                JobStart start = assertTimeoutPreemptively(LONG, () -> bench.jobs.run(JobSpec.of("true").log(new JobLog.Text(other))));
                assertEquals(new JobStart.Refused("cannot write the log " + other + ": this is no regular file"), start);
            }
            assertEquals(0, bench.engine.dispatches());
        }
    }

    @Test
    void aLogThatKeepsNothingIsNoneToRead() throws Exception {
        try (Bench bench = new Bench()) {
            Job job = bench.run(Bench.shell("echo out; sleep 60").log(new JobLog.Text(Path.of("/dev/null"))));
            Bench.await("what it says", () -> bench.screen(job).equals("out\n"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            bench.jobs.following(job, out).show();

            assertEquals("out\n", out.toString(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'gone: #{pane_dead_status}'", "'#[fg=red,align=centre]gone: #{pane_dead_status}'", "''"})
    void whatTmuxWritesBelowAJobIsNotItsOwn(String format) throws Exception {
        String option = format.isEmpty() ? "" : "set -gq remain-on-exit-format " + format + "\n";
        try (Bench bench = new Bench(option, workspace("dev", w -> w.window("one", o -> o.pane())))) {
            Job started = bench.run(Bench.shell("echo said; echo gone; sleep 0.3; exit 3"));
            bench.jobs.await(started.id(), LONG);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            bench.jobs.following(bench.jobs.find(started.id()).orElseThrow(), out).show();

            assertEquals("said\ngone\n", out.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aFileWhereTheFolderOfALogShouldBeIsNamed() throws Exception {
        try (Bench bench = new Bench()) {
            Path taken = Files.writeString(bench.server.work().resolve("taken"), "");

            JobStart start = bench.jobs.run(JobSpec.of("true").log(new JobLog.Text(taken.resolve("log"))));

            assertEquals("cannot write the log " + taken.resolve("log") + ": '" + taken + "' is no directory",
                    assertInstanceOf(JobStart.Refused.class, start).words());
        }
    }

    @Test
    void whoeverWaitsSeesAllAndTheStatus() throws Exception {
        byte[] bytes = drawn(SIZE / 10);
        try (Bench bench = new Bench()) {
            Path data = Files.write(bench.server.work().resolve("data"), bytes);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (Attended attended = bench.jobs.attend(Bench.shell("cat data; exit 5").keeping(Keeping.NEVER))) {
                Job job = assertInstanceOf(JobStart.Started.class, attended.start()).job();

                assertEquals(Optional.of(new JobEnd.Exited(5)), attended.follow(job, out, LONG), data::toString);
            }
            assertArrayEquals(bytes, out.toByteArray());
            assertEquals(List.of("one"), bench.windows());
        }
    }

    @Test
    void aSuccessThatWasWaitedForGoesAndAFailureStays() throws Exception {
        try (Bench bench = new Bench()) {
            assertEquals("fine\n", said(bench, Bench.shell("echo fine")));
            assertEquals("bad\n", said(bench, Bench.shell("echo bad; exit 1").log(new JobLog.Records(bench.server.work()))));
            assertEquals(List.of(new JobEnd.Exited(1)), bench.jobs.list().stream().flatMap(job -> job.end().stream()).toList());
        }
    }

    /** Any bytes, but those with which a program asks its terminal something: the terminal shows what it answers. */
    private static byte[] drawn(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        for (int i = 0; i < size; i++) {
            bytes[i] = bytes[i] == 0x1B || bytes[i] == 0x05 ? 0 : bytes[i];
        }
        return bytes;
    }

    private static String said(Bench bench, JobSpec spec) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Attended attended = bench.jobs.attend(spec)) {
            attended.follow(assertInstanceOf(JobStart.Started.class, attended.start()).job(), out, LONG);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whoeverFollowsNoLongerLeavesThePaneToOthers() throws Exception {
        try (Bench bench = new Bench()) {
            Job job = bench.run(Bench.shell("while :; do echo tick; sleep 0.1; done"));
            for (int i = 0; i < 2; i++) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try (Following following = bench.jobs.following(job, out)) {
                    Thread follower = Thread.ofVirtual().start(() -> assertThrows(Exception.class, following::follow));
                    Bench.await("what the job says", () -> out.toString(StandardCharsets.UTF_8).lines().count() > 3);
                    assertEquals("1", bench.server.must("display-message", "-p", "-t", "%" + job.pane().number(), "#{pane_pipe}"));
                    follower.interrupt();
                    follower.join();
                }
                assertEquals("0", bench.server.must("display-message", "-p", "-t", "%" + job.pane().number(), "#{pane_pipe}"));
            }
        }
    }

    @Test
    void aLogThatSomebodyEmptiesIsFollowedFromItsBegin(@TempDir Path folder) throws Exception {
        Path log = Files.writeString(folder.resolve("log"), "before\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Tail tail = Tail.of(log, out)) {
            tail.copy();
            Files.writeString(log, "new\n");
            tail.copy();
        }

        assertEquals("before\nnew\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aSocketThatIsMissingIsNoEndOfAJob() throws Exception {
        try (Bench bench = new Bench()) {
            Path socket = bench.server.socket();
            try (Attended attended = bench.jobs.attend(Bench.shell("sleep 60"))) {
                Job job = assertInstanceOf(JobStart.Started.class, attended.start()).job();
                Path aside = Files.move(socket, socket.resolveSibling("aside"));
                assertEquals(Optional.of(new JobEnd.Lost()), attended.follow(job, new ByteArrayOutputStream(), LONG));
                Files.move(aside, socket);
            }
            assertEquals(new JobState.Running(), bench.jobs.list().getFirst().state());
        }
    }

    @Test
    void aJobThatNobodyWaitsForAnyLongerGoesOnAsAsked() throws Exception {
        try (Bench bench = new Bench()) {
            try (Attended attended = bench.jobs.attend(Bench.shell("sleep 1"))) {
                Job job = assertInstanceOf(JobStart.Started.class, attended.start()).job();
                assertEquals(Optional.empty(), attended.follow(job, new ByteArrayOutputStream(), Duration.ofMillis(100)));
                assertEquals(new JobState.Running(), bench.jobs.list().getFirst().state());
            }
            Bench.await("the success to go", () -> bench.jobs.list().isEmpty());
        }
    }
}
