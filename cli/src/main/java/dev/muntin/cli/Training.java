package dev.muntin.cli;

import dev.muntin.cli.terminal.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes the ways of the commands that have to start fast, so that Java can write down which classes they load: from that list the launcher's
 * class archive is made. Reaches no tmux.
 */
final class Training {
    private static final String WORKSPACE = """
            session_name: training
            start_directory: .
            options: {status: off}
            environment: {NAME: value}
            windows:
            - window_name: editor
              layout: main-vertical
              options: {main-pane-width: 100}
              panes:
              - echo one
              - focus: true
                shell_command: [echo two, echo three]
            - panes: [pane, {shell_command: top, start_directory: ~}]
            - layout: tiled
              panes: [date, blank]
            """;

    /** Of more than tmux takes from a command line: its client reads it. */
    private static final String LARGE = "session_name: training\nwindows:\n" + ("- panes: [echo " + "x".repeat(2000) + "]\n").repeat(12);

    private Training() {}

    /** @param words the kind of archive, as the launcher calls it, and an empty folder */
    public static void main(String[] words) throws IOException {
        Path folder = Path.of(words[1]);
        String file = Files.writeString(folder.resolve("training.yaml"), WORKSPACE).toString();
        String large = Files.writeString(folder.resolve("large.yaml"), LARGE).toString();
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Console console = new Console(nowhere, nowhere, System.getenv(), folder, new Console.Streams(false, false, false));
            List<List<String>> lines = words[0].equals("load") ? loading(file, large) : all(file, large);
            lines.forEach(line -> Main.run(line, console));
        }
    }

    /** A tmux that answers nothing, 'false', is enough to be started; what an answer is read with, the one in memory comes to. */
    private static List<List<String>> loading(String file, String large) {
        return List.of(
                List.of("load", "-d", "--engine", "memory", file),
                List.of("load", "-d", "--tmux", "false", file),
                List.of("load", "-d", "--tmux", "false", "-S", file + ".socket", "-f", file, "--size", "100x30", file),
                List.of("load", "-d", "--tmux", "false", large),
                List.of("check", file),
                List.of("__complete", "--", "load", ""),
                List.of("__complete", "--", "load", "--planner", ""));
    }

    private static List<List<String>> all(String file, String large) {
        List<List<String>> all = new ArrayList<>(loading(file, large));
        all.addAll(List.of(
                List.of("run", "--engine", "memory", file, "--", "true"),
                List.of("run", "--json", "--tmux", "false", file, "--", "true"),
                List.of("ls-jobs", "--tmux", "false", file),
                List.of("ls-jobs", "--json", "--engine", "memory", file),
                List.of("ensure", "--engine", "memory", file),
                List.of("confirm", "--engine", "memory", file),
                List.of("confirm", "--json", "--tmux", "false", file),
                List.of("stop", "--engine", "memory", file),
                List.of("plan", file),
                List.of("__complete", "--", "freeze", "--tmux", "false", ""),
                List.of("help", "load"),
                List.of("version")));
        return all;
    }
}
