package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.testkit.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadTest {
    static final String THREE_BY_THREE = """
            session_name: dev
            windows:
            - window_name: editor
              layout: main-vertical
              panes: [echo one, {shell_command: echo two, focus: true}, blank]
            - window_name: logs
              layout: even-horizontal
              focus: true
              panes: [blank, blank, blank]
            - window_name: rest
              layout: tiled
              panes: [blank, blank, blank]
            """;
    static final String OTHER_INDEXES = "set -g base-index 1\nset -g renumber-windows on\nsetw -g pane-base-index 1\n";

    @Test
    void threeByThreeStartsOneTmuxProcessOnAColdServer() {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", THREE_BY_THREE);

            Output output = tool.run("load", "-d", "dev.yaml");

            assertEquals(new Output(0, "", "muntin: session 'dev' stands as asked: 3 windows, 9 panes\n"), output);
            assertEquals(1, tool.dispatches().size(), () -> String.join("\n", tool.dispatches()));
        }
    }

    @Test
    void threeByThreeStartsOneTmuxProcessOnAWarmServer() {
        try (Tool tool = new Tool("")) {
            tool.server.must("new-session", "-d", "-s", "other");
            tool.put("dev.yaml", THREE_BY_THREE);

            tool.load("dev.yaml");

            assertEquals(1, tool.dispatches().size(), () -> String.join("\n", tool.dispatches()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", OTHER_INDEXES})
    void whatStandsIsWhatWasAsked(String configuration) {
        try (Tool tool = new Tool(configuration)) {
            tool.server.must("new-session", "-d", "-s", "devx");
            tool.put("dev.yaml", THREE_BY_THREE);

            tool.load("dev.yaml");

            assertEquals(List.of("editor 00", "editor 01", "editor 00", "logs 10", "logs 10", "logs 11", "rest 00", "rest 00", "rest 01"),
                    tool.panes("dev", "#{window_name} #{window_active}#{pane_active}"));
            assertEquals(1, tool.panes("devx", "#{pane_id}").size());
        }
    }

    @Test
    void aSessionThatStandsIsLeftAsItIsInOneLine() {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", THREE_BY_THREE);
            tool.load("dev.yaml");
            tool.server.must("rename-window", "-t", "=dev:", "mine");
            List<String> before = everything(tool);

            Output second = tool.run("load", "-d", "dev.yaml");

            assertEquals(new Output(0, "", "muntin: session 'dev' was there already, and is left as it is\n"), second);
            assertEquals(before, everything(tool));
        }
    }

    @Test
    void quietMeansNoWord() {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", THREE_BY_THREE);

            assertEquals(new Output(0, "", ""), tool.run("load", "-dq", "dev.yaml"));
            assertEquals(new Output(0, "", ""), tool.run("load", "-dq", "dev.yaml"));
        }
    }

    @Test
    void theAskedSizeIsThatOfEveryWindow() {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", "session_name: dev\nwindows:\n- panes: [blank]\n- panes: [blank]\n");

            assertEquals(0, tool.run("load", "-d", "--size", "80x24", "dev.yaml").exit());

            assertEquals(List.of("80x24", "80x24"), tool.panes("dev", "#{window_width}x#{window_height}"));
        }
    }

    @Test
    void withoutATerminalWindowsAreOfTheDefaultSize() {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", "session_name: dev\nwindows:\n- panes: [blank]\n");

            tool.load("dev.yaml");

            assertEquals(List.of("200x50"), tool.panes("dev", "#{window_width}x#{window_height}"));
        }
    }

    @Test
    void aRefusedOptionIsNamedByItsPlaceAndUndone() {
        try (Tool tool = new Tool("")) {
            tool.server.must("new-session", "-d", "-s", "other");
            tool.put("dev.yaml", "session_name: dev\noptions:\n  mouse: true\n  no-such-option: a b\nwindows:\n- panes: [blank]\n");

            Output output = tool.run("load", "-d", "dev.yaml");

            assertEquals(new Output(1, "", """
                    muntin: session 'dev' was not built: invalid option: no-such-option
                      dev.yaml:4:3: session 'dev': %s set-option -t '=dev:' no-such-option 'a b'
                      what had been made of it was ended again
                    """.formatted(tool.tmux())), output);
            assertEquals("other", tool.server.must("list-sessions", "-F", "#{session_name}"));
        }
    }

    @Test
    void aWindowThatHoldsTooFewPanesIsUndone() {
        try (Tool tool = new Tool("")) {
            tool.server.must("new-session", "-d", "-s", "other");
            tool.put("dev.yaml", "session_name: dev\nwindows:\n- panes: [" + "blank, ".repeat(60) + "blank]\n");

            Output output = tool.run("load", "-d", "--size", "20x10", "dev.yaml");

            // 3.7 says "size or position" before it, and from 3.8 on it is "for a new pane".
            assertTrue(output.stderr().lines().toList().getFirst().matches("muntin: session 'dev' was not built: .*no space for .*pane"), output::stderr);
            assertEquals("other", tool.server.must("list-sessions", "-F", "#{session_name}"));
        }
    }

    @Test
    void aWorkspaceWithErrorsReachesNoTmux() {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", "session_name: dev\nwindows:\n- layout: tilled\n");

            assertEquals(2, tool.run("load", "-d", "dev.yaml").exit());

            assertEquals(List.of(), tool.dispatches());
        }
    }

    @Test
    void withoutATerminalTheSessionIsLeftDetached() {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", THREE_BY_THREE);

            assertEquals(new Output(0, "", "muntin: session 'dev' stands as asked: 3 windows, 9 panes\n"
                    + "muntin: there is no terminal to attach; in one, attach with\n  " + tool.tmux() + " attach-session -t '=dev'\n"),
                    tool.run("load", "dev.yaml"));
            assertEquals(1, tool.dispatches().size());
        }
    }

    @Test
    void hostileTextArrivesAndExecutesNothing() throws IOException {
        try (Tool tool = new Tool("")) {
            Path directory = Files.createDirectories(tool.server.work().resolve("it's a #(touch d) dir;"));
            tool.put("dev.yaml", """
                    session_name: "#(touch s);"
                    windows:
                    - window_name: "#(touch x)"
                      start_directory: "./it's a #(touch d) dir;"
                      panes:
                      - "printf '<%s>' '#(touch y)' '#{pid}' a\\\\;"
                    """);

            tool.load("dev.yaml");

            assertEquals(List.of("#(touch x)|" + directory), tool.panes("#(touch s);", "#{window_name}|#{pane_start_path}"));
            Await.that("the command's output", () -> screen(tool, "=#(touch s);:").contains("<#(touch y)><#{pid}><a;>"));
            assertEquals(List.of("dev.yaml", "it's a #(touch d) dir;"), names(tool.server.work()));
            assertEquals(List.of(), names(directory));
        }
    }

    private static String screen(Tool tool, String target) {
        return tool.server.must("capture-pane", "-p", "-J", "-t", target);
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> everything(Tool tool) {
        String format = "#{session_name} #{window_id} #{window_name} #{window_layout} #{pane_id} #{pane_active} #{pane_pid}";
        return tool.server.must("list-panes", "-a", "-F", format).lines().toList();
    }

    @Test
    void aScriptThatFailsEndsTheLoadInWords() {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", "session_name: dev\nbefore_script: sh -c 'exit 7'\nwindows:\n- window_name: one\n");

            assertEquals(new Output(1, "", "muntin: session 'dev' was not built: sh -c 'exit 7' ended with exit code 7\n"),
                    tool.run("load", "-d", "-y", "dev.yaml"));
        }
    }

    @Test
    void theSizeOfAWindowCanBeSetBehindItsCommands() {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", "session_name: dev\nwindows:\n- panes: [blank]\n  options_after: {window-size: manual}\n");
            tool.load("dev.yaml");

            assertEquals("manual", tool.server.must("show-options", "-wv", "-t", "=dev:", "window-size"));
            assertEquals(0, tool.run("confirm", "dev.yaml").exit());
        }
    }

    @Test
    void anOptionThatIsLostIsNotAskedForEither() {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", "session_name: dev\noptions: {main-pane-height: 5}\nwindows:\n- panes: [blank]\n");
            tool.load("dev.yaml");

            assertEquals(0, tool.run("confirm", "dev.yaml").exit());
        }
    }

    @Test
    void aShellThatDrawsNoPromptIsNamed() {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", "session_name: dev\noptions: {default-shell: /bin/cat}\nwindows:\n- window_name: one\n  panes: [x]\n");

            Output never = tool.run("load", "-d", "--ready", "never", "dev.yaml");
            tool.server.must("kill-session", "-t", "=dev");
            Output auto = tool.run("load", "-d", "dev.yaml");

            assertEquals("muntin: session 'dev' stands as asked: 1 window, 1 pane\n", never.stderr());
            assertTrue(auto.stderr().startsWith("muntin: no prompt within 5 s: window 1 'one', pane 1; what"), auto.stderr());
        }
    }
}
