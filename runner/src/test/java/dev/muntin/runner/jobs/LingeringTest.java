package dev.muntin.runner.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.testkit.Output;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays a moment beside a command is not to be seen in how it runs and ends. */
class LingeringTest {
    private static final String SYSTEM_PATH = "/usr/local/bin:/usr/bin:/bin";

    @ParameterizedTest
    @CsvSource({"exit 0, 0", "exit 255, 255", "kill -9 $$, 137", "kill -2 $$, 130"})
    void itEndsAsTheCommand(String line, int code, @TempDir Path folder) throws Exception {
        assertEquals(code, lingering(Map.of("PATH", SYSTEM_PATH), folder, "sh", "-c", line).exit());
        assertEquals(code, lingering(Map.of("PATH", bare(folder)), folder, "sh", "-c", line).exit());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 255})
    void whatIsNoSignalIsSilent(int code, @TempDir Path folder) throws Exception {
        assertEquals(new Output(code, "", ""), lingering(Map.of("PATH", bare(folder)), folder, "sh", "-c", "exit " + code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"set", "no such program"})
    void whatIsNoProgramIsNotRun(String word, @TempDir Path folder) throws Exception {
        assertEquals(127, lingering(Map.of("PATH", SYSTEM_PATH), folder, word, "0").exit());
        assertEquals(127, lingering(Map.of("PATH", bare(folder)), folder, word, "0").exit());
    }

    @ParameterizedTest
    @CsvSource({"PERL5OPT, -Mno::such", "PERL_UNICODE, AS", "PERL_BADLANG, 1", "LC_ALL, no_SUCH.UTF-8", "PERL5LIB, /nowhere"})
    void whatTheUserTellsPerlIsForTheCommand(String name, String value, @TempDir Path folder) {
        Output output = lingering(Map.of("PATH", SYSTEM_PATH, name, value), folder, "sh", "-c", "env | grep -e ^PERL -e ^LC_");

        assertEquals(new Output(0, name + "=" + value + "\n", ""), output);
    }

    private static String bare(Path folder) throws Exception {
        return Toolbox.of(folder, Map.of()).toString();
    }

    private static Output lingering(Map<String, String> environment, Path folder, String... command) {
        List<String> start = List.of("/bin/sh", "-c", Script.LINGERING.text(), "muntin");
        return Output.of(Stream.concat(start.stream(), List.of(command).stream()).toList(), environment, folder);
    }
}
