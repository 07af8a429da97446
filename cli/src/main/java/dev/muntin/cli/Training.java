package dev.muntin.cli;

import dev.muntin.cli.command.Attachment;
import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.terminal.Exec;
import dev.muntin.dsl.Workspace;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.SubprocessEngine;
import dev.muntin.engine.TmuxClient;
import dev.muntin.engine.memory.MemoryEngine;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.runner.Muntin;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Goes the ways of the commands that have to start fast, so that Java can write down which classes they load: from that list the launcher's
 * class archive is made. Reaches no tmux.
 */
final class Training {
    /** What workspaces hold that people keep, in either style of writing it. */
    private static final String WORKSPACE = """
            # a comment
            session_name: training
            start_directory: .
            suppress_history: false
            options: {status: off}
            environment: {NAME: value}
            shell_command_before: echo before
            windows:
            - window_name: editor # another
              layout: main-vertical
              options: {main-pane-width: 60%}
              shell_command_before:
                - echo first
                - "echo $HOME"
              panes:
              - echo one
              - focus: true
                shell_command: [echo two, echo three]
              - echo four
            - window_index: 3
              focus: true
              panes: [pane, {shell_command: top, start_directory: ~}]
            - layout: tiled
              start_directory: ./
              panes:
                - date
                - shell_command:
                    - cmd: echo
                      enter: false
                -
                - blank
                - shell_command: []
                  start_directory: /
            - layout: even-horizontal
              options_after:
                synchronize-panes: true
              panes: ['', '']
            """;

    /** The other shape of a chain: of a session in which nothing has to be typed late. */
    private static final String PLAIN = "session_name: plain\nwindows:\n- panes:\n  - \n";

    /** One that is built in steps; so are all whose shell has to be waited for, as zsh has. */
    private static final String STEPS = """
            session_name: steps
            windows:
            - window_name: one
              panes:
              - shell_command: [{cmd: echo, sleep_before: 0.001}]
            - panes: [date]
            """;

    /** Of more than tmux takes from a command line: its client reads it. */
    private static final String LARGE = "session_name: training\nwindows:\n" + ("- panes: [echo " + "x".repeat(2000) + "]\n").repeat(12);

    /** One that tmux refuses, as it refuses a session that stands already, and one of which something has to be said. */
    private static final String REFUSED = "session_name: training\noptions: {no-such-option: 1}\nplugins: [none]\nwindows:\n- panes: [date]\n";

    private final Path folder;

    private Training(Path folder) {
        this.folder = folder;
    }

    /** @param words the kind of archive, as the launcher calls it, and an empty folder */
    public static void main(String[] words) throws IOException, EngineException {
        new Training(Path.of(words[1])).go(words[0]);
    }

    private void go(String kind) throws IOException, EngineException {
        Files.createDirectories(folder.resolve(".tmuxp"));
        String file = put(".tmuxp/training.yaml", WORKSPACE);
        List<List<String>> lines = new ArrayList<>(loading(file));
        if (kind.equals("all")) {
            lines.addAll(others(file));
        }
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Console person = new Console(nowhere, nowhere, environment("/bin/zsh"), folder, new Console.Streams(true, false, true));
            Console program = new Console(nowhere, nowhere, environment("/bin/sh"), folder, new Console.Streams(false, false, false));
            for (Console console : List.of(person, program)) {
                lines.forEach(line -> Main.run(line, console));
            }
            standing(kind.equals("all"));
            if (kind.equals("attach")) {
                attaching(nowhere);
            }
        }
    }

    /** The same for whoever trains. */
    private Map<String, String> environment(String shell) {
        return Map.of("HOME", folder.toString(), "SHELL", shell, "TERM", "xterm", "PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
    }

    /** A tmux that answers nothing, 'false', is enough to be started; what an answer is read with, the one in memory comes to. */
    private List<List<String>> loading(String file) throws IOException {
        return List.of(
                List.of("load", "-d", "--engine", "memory", file),
                List.of("load", "-d", "--engine", "memory", put("plain.yaml", PLAIN)),
                List.of("load", "-d", "--engine", "memory", put("refused.yaml", REFUSED)),
                List.of("load", "-d", "--engine", "memory", put("steps.yaml", STEPS)),
                List.of("load", "-d", "--tmux", "false", "training"),
                List.of("load", "-d", "--tmux", "false", "-S", file + ".socket", "-f", file, "--size", "100x30", file),
                List.of("load", "-d", "--tmux", "false", put("large.yaml", LARGE)),
                List.of("check", file),
                List.of("__complete", "--", "load", ""),
                List.of("__complete", "--", "load", "none"),
                List.of("__complete", "--", "load", "--planner", ""));
    }

    private static List<List<String>> others(String file) {
        return List.of(
                List.of("run", "--engine", "memory", file, "--", "true"),
                List.of("run", "--json", "--tmux", "false", file, "--", "true"),
                List.of("ls-jobs", "--tmux", "false", file),
                List.of("ls-jobs", "--json", "--engine", "memory", file),
                List.of("ensure", "--engine", "memory", file),
                List.of("confirm", "--engine", "memory", file),
                List.of("confirm", "--json", "--tmux", "false", file),
                List.of("stop", "--engine", "memory", file),
                List.of("plan", file),
                List.of("plan", "--explain", file),
                List.of("plan", "--json", file),
                List.of("check", "--json", file),
                List.of("__complete", "--", "freeze", "--tmux", "false", ""),
                List.of("help", "load"),
                List.of("version"));
    }

    /** Up to where it becomes tmux: as from within another one. */
    private void attaching(PrintStream nowhere) {
        Console inside = new Console(nowhere, nowhere, Map.of("TMUX", "/nowhere,1,0"), folder, new Console.Streams(true, true, true));
        TmuxClient none = new TmuxClient(Path.of("false"), List.of(), Map.of());
        new Attachment(inside, none, new SubprocessEngine(none)).to("training");
        Exec.prepare();
    }

    /** What is asked of a session that stands: no command finds what another one has built in memory. */
    private static void standing(boolean compared) throws EngineException {
        Workspace workspace = Workspace.workspace("standing", session -> session
                .option("status", "off").environment("NAME", "value").window("one", window -> window.pane("date").pane("date")));
        try (Engine engine = new MemoryEngine(TmuxVersion.of(3, 8))) {
            Muntin muntin = Muntin.on(engine);
            muntin.load(workspace);
            muntin.presence(workspace);
            if (compared) {
                muntin.confirm(workspace);
            }
        }
    }

    private String put(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
