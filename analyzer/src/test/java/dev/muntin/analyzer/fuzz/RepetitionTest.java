package dev.muntin.analyzer.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.analyzer.tmuxp.WorkspaceFile;
import dev.muntin.analyzer.tmuxp.WorkspaceKeys;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is repeated costs what it is long, not the square of it, and no stack. */
class RepetitionTest {
    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final int LENGTH = 1 << 17;

    static List<String> units() {
        return List.of(
                "a: b\n", "- ", "[", "\"", "a\n", "  ", "\n", "*a ", "&a ", "x: |\n  y\n", "'", "1", "é", "?", ",",
                "{a: b}, ", "\"a\":1,", "!x ", "#", "- [a, b]\n", "a ", "%", "---\n", "\\", "${NONE:-", "$A", "~", "{", "}", "../", "<<: ");
    }

    @ParameterizedTest
    @MethodSource("units")
    void muchOfIt(String unit) {
        String text = unit.repeat(LENGTH / unit.length());
        check(text);
        check("windows: [" + text);
    }

    @ParameterizedTest
    @MethodSource("units")
    void aValueWithMuchOfIt(String unit) {
        String much = '"' + unit.repeat((1 << 13) / unit.length()).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
        String keys = WorkspaceKeys.all().stream().map(key -> key + ": " + much).collect(Collectors.joining(", "));
        String pairs = "environment: {x: " + much + "}, options: {x: " + much + "}";
        check("session_name: x\n" + pairs.replace(", ", "\n") + "\nwindows: [{" + pairs + ", panes: [" + much + ", {" + keys + "}]}, {" + keys + "}]\n");
        check("{" + keys + "}");
    }

    @Test
    void defaultsWithinDefaults() {
        String deep = "${NONE:-".repeat(LENGTH / 8) + "}".repeat(LENGTH / 8);
        check("session_name: '" + deep + "'\nwindows: []\n");
    }

    private static void check(String text) {
        assertTimeoutPreemptively(BOUND, () -> Verdict.on(WorkspaceFile.of(new SourceFile("x.yaml", Path.of("/base/x.yaml"), text))));
    }
}
