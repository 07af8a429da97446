package dev.muntin.cli;

import dev.muntin.cli.terminal.Console;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A command that ran in this process, away from any terminal: how it ended and what it said. */
record Ran(int exit, String out, String err) {
    /** With no environment at all. */
    static Ran in(Path directory, String... words) {
        return in(directory, Map.of(), words);
    }

    static Ran in(Path directory, Map<String, String> environment, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(stream(out), stream(err), environment, directory, new Console.Streams(false, false, false));
        int exit = Main.run(List.of(words), console).code();
        console.flush();
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
