package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.testkit.Output;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hooks of the user's print stands among the answers, and is none. */
class PrintingHooksTest {
    private static final String HOOKS = Stream.of("list-panes", "list-sessions", "list-clients", "list-windows", "send-keys")
            .map(command -> "set-hook -g after-" + command + " 'display-message -p hello'\n").collect(Collectors.joining());

    @ParameterizedTest
    @ValueSource(strings = {"subprocess", "imsg", "control"})
    void everyCommandFindsWhatTmuxHasSaid(String engine) {
        try (Tool tool = new Tool(HOOKS)) {
            tool.put("dev.yaml", "session_name: dev\nwindows:\n- window_name: one\n  panes: [pane]\n");

            succeeds(tool, engine, "load", "-d", "dev.yaml");
            succeeds(tool, engine, "confirm", "dev.yaml");
            succeeds(tool, engine, "load", "-d", "-y", "--on-exists", "replace", "dev.yaml");
            String started = succeeds(tool, engine, "run", "dev.yaml", "--tag", "nap", "--", "sleep", "60");
            String id = started.replaceFirst("(?s)\\{\"job_id\":\"([0-9a-z]+)\".*", "$1");
            assertTrue(succeeds(tool, engine, "ls-jobs", "dev.yaml").contains(id));
            assertEquals("{\"killed\":[", succeeds(tool, engine, "kill", "dev.yaml", "--job-id", id).substring(0, 11));
            assertEquals("[]\n", succeeds(tool, engine, "ls-jobs", "dev.yaml"));
            succeeds(tool, engine, "stop", "-y", "dev.yaml");
        }
    }

    private static String succeeds(Tool tool, String engine, String command, String... words) {
        Output output = tool.run(command, Stream.concat(Stream.of("--engine", engine), Stream.of(words)).toArray(String[]::new));
        assertEquals(0, output.exit(), () -> command + ": " + output);
        assertEquals(-1, output.stderr().indexOf("\tat "), output::stderr);
        return output.stdout();
    }
}
