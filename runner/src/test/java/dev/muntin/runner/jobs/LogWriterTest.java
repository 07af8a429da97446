package dev.muntin.runner.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.testkit.Output;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The line that takes what a pane says, by itself: with Perl and without, onto a disk and onto one that is full. */
class LogWriterTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @ParameterizedTest
    @MethodSource("tools")
    void withoutPerlLinesComeAllTheSame(Map<String, Path> tools, boolean records) throws Exception {
        try (Bench bench = new Bench()) {
            Path work = bench.server.work();
            LogWriter writer = new LogWriter(new JobId("id"), work.resolve("log"), records, Optional.empty());
            Output output = Output.of(List.of("/bin/sh", "-c", writer.line()), Map.of("PATH", Toolbox.of(work, tools).toString()), work,
                    "one \"\u00e9\" ]\r\ntwo\t\\\r\n\r\nlast\n");

            assertEquals("", output.stderr());
            String written = Files.readString(work.resolve("log"));
            assertEquals(records ? List.of("one \\u0022é\\u0022 ]", "two\\u0009\\u005c", "", "last") : List.of("one \"é\" ]", "two\t\\", "", "last"),
                    written.lines().map(line -> records ? line.replaceFirst(".*Z\",\"job_id\":\"id\",\"line\":\"(.*)\"}$", "$1") : line).toList());
        }
    }

    /** Every awk that is there, and as well no {@code sed}, as one that cannot write at once. */
    static Stream<Arguments> tools() {
        return Stream.of("awk", "gawk", "mawk", "original-awk", "busybox").flatMap(name -> Toolbox.found(name).stream())
                .flatMap(awk -> Stream.of(Arguments.of(Map.of("awk", awk), true), Arguments.of(Map.of("awk", awk), false),
                        Arguments.of(Map.of("awk", awk, "sed", Toolbox.found("sed").orElseThrow()), false)));
    }

    @ParameterizedTest
    @MethodSource("tools")
    void aLastLineWithoutPerlIsOne(Map<String, Path> tools, boolean records) throws Exception {
        try (Bench bench = new Bench(); Spool spool = Spool.open()) {
            Path work = bench.server.work();
            LogWriter writer = new LogWriter(new JobId("id"), work.resolve("log"), records, Optional.of(spool));
            Output output = Output.of(List.of("/bin/sh", "-c", writer.line()), Map.of("PATH", Toolbox.of(work, tools).toString()), work, "one\r\n\n\nlast");

            assertEquals("", output.stderr());
            assertEquals(List.of("one", "", "", "last"), Files.readAllLines(spool.output()));
            assertEquals(4, Files.readAllLines(work.resolve("log")).size());
            assertTrue(spool.isComplete() && spool.loss().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldToWhoeverWaits(boolean records, @TempDir Path folder) throws Exception {
        Path full = Path.of("/dev/full");
        Map<String, String> bare = Map.of("PATH", Toolbox.of(folder, Map.of("awk", Toolbox.found("awk").orElseThrow())).toString());
        try (Spool log = Spool.open(); Spool shown = Spool.open(); Spool plain = Spool.open()) {
            Files.delete(shown.output());
            Files.createSymbolicLink(shown.output(), full);
            write(new LogWriter(new JobId("id"), full, records, Optional.of(log)), Map.of("PATH", System.getenv("PATH")), folder);
            write(new LogWriter(new JobId("id"), LogWriter.NOWHERE, records, Optional.of(shown)), Map.of("PATH", System.getenv("PATH")), folder);
            write(new LogWriter(new JobId("id"), full, records, Optional.of(plain)), bare, folder);

            assertEquals(Optional.of("cannot write the log: No space left on device"), log.loss());
            assertEquals("one\ntwo\n", Files.readString(log.output()));
            assertEquals(Optional.of("cannot write the temporary folder: No space left on device"), shown.loss());
            assertEquals(Optional.of("not all could be written"), plain.loss());
            assertTrue(log.isComplete() && shown.isComplete() && plain.isComplete());
        }
    }

    @ParameterizedTest
    @MethodSource("tools")
    void aDeadPaneHoldsNoLastLineBackWithoutPerl(Map<String, Path> tools, boolean records, @TempDir Path folder) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spool spool = Spool.open(); Tail tail = Tail.of(spool.output(), out)) {
            LogWriter writer = new LogWriter(new JobId("id"), folder.resolve("log"), records, Optional.of(spool));
            ProcessBuilder starting = new ProcessBuilder("/bin/sh", "-c", writer.line());
            starting.environment().put("PATH", Toolbox.of(folder, tools).toString());
            Process process = starting.start();
            process.getOutputStream().write("one\r\nlast".getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            Bench.await("the first line", () -> Files.size(spool.output()) > 0);
            tail.copyAll(spool, LONG);

            assertEquals("one\nlast", out.toString(StandardCharsets.UTF_8).strip());
            assertEquals(Optional.empty(), spool.loss());
            assertEquals(2, Files.readAllLines(folder.resolve("log")).size());
            process.waitFor();
        }
    }

    private static void write(LogWriter writer, Map<String, String> environment, Path folder) {
        Output.of(List.of("/bin/sh", "-c", writer.line()), environment, folder, "one\r\ntwo\r\n");
    }
}
