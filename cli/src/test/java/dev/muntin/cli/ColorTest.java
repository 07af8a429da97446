package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.cli.terminal.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColorTest {
    private static final Map<String, String> TERMINAL = Map.of("TERM", "xterm");

    @TempDir
    private Path directory;

    @Test
    void aTerminalGetsColours() throws IOException {
        assertColoured(true, true, TERMINAL);
    }

    @Test
    void aPipeGetsNone() throws IOException {
        assertColoured(false, false, TERMINAL);
    }

    @Test
    void whoeverWantsNoneGetsNone() throws IOException {
        assertColoured(false, true, Map.of("TERM", "xterm", "NO_COLOR", "1"));
        assertColoured(true, true, Map.of("TERM", "xterm", "NO_COLOR", ""));
        assertColoured(false, true, TERMINAL, "--color=never");
    }

    @Test
    void aTerminalWithoutColoursGetsNone() throws IOException {
        assertColoured(false, true, Map.of("TERM", "dumb"));
        assertColoured(false, true, Map.of("TERM", ""));
        assertColoured(false, true, Map.of());
    }

    @Test
    void whoeverAsksForThemGetsThemAnywhere() throws IOException {
        assertColoured(true, false, Map.of("NO_COLOR", "1"), "--color", "always");
    }

    private void assertColoured(boolean expected, boolean terminal, Map<String, String> environment, String... options) throws IOException {
        Files.writeString(directory.resolve("broken.yaml"), "session_name: dev\nwindows:\n- layout: tilled\n  panes: [blank]\n");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(err, false, StandardCharsets.UTF_8), new PrintStream(err, false, StandardCharsets.UTF_8),
                environment, directory, new Console.Streams(terminal, terminal, terminal));
        Main.run(Stream.concat(List.of("check", "broken.yaml").stream(), List.of(options).stream()).toList(), console);
        console.flush();

        assertEquals(expected, err.toString(StandardCharsets.UTF_8).contains("\033["), () -> err.toString(StandardCharsets.UTF_8));
    }
}
