package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.testkit.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FreezeTest {
    private static final String DEV = """
            session_name: dev
            start_directory: %s
            windows:
            - window_name: editor
              layout: main-vertical
              panes:
              - focus: true
              - null
              - null
            - window_name: logs
              focus: true
              panes:
              - shell: tail -f 'a log'
            """;

    @Test
    void whatWasLoadedIsWrittenAsItWas() throws IOException {
        try (Tool tool = standing()) {
            assertEquals(new Output(0, written(tool), ""), tool.run("freeze"));
            assertEquals(new Output(0, "", ""), tool.run("freeze", "dev", "-o", "again.yaml"));
            assertEquals(written(tool), Files.readString(tool.server.work().resolve("again.yaml")));
            assertEquals(0, tool.run("confirm", "again.yaml").exit());
        }
    }

    @Test
    void aDirectoryThatIsGoneIsLeftOut() throws IOException {
        try (Tool tool = new Tool("")) {
            Path gone = Files.createDirectory(tool.server.work().resolve("gone"));
            tool.server.must("new-session", "-d", "-s", "dev", "-n", "one", "-c", gone.toString(), "cd /; exec sleep 60");
            Await.that("the sleep", () -> tool.panes("dev", "#{pane_current_command}").contains("sleep"));
            Files.delete(gone);

            Output output = tool.run("freeze", "-o", "again.yaml");

            assertEquals(0, output.exit());
            assertTrue(output.stderr().startsWith("muntin: the session's directory is gone, or cannot be named: '" + gone + "'\n"), output::stderr);
            assertEquals(0, tool.run("check", "again.yaml").exit());
        }
    }

    @Test
    void aFileThatIsThereStays() throws IOException {
        try (Tool tool = standing()) {
            assertEquals(new Output(2, "", "muntin: 'dev.yaml' is there already. Replace it? There is nobody to ask; -y says yes\n"), tool.run("freeze", "-o", "dev.yaml"));
            assertEquals(0, tool.run("freeze", "-y", "-o", "dev.yaml").exit());
        }
    }

    @Test
    void amongSeveralOneHasToBeNamedExactly() {
        try (Tool tool = standing()) {
            tool.server.must("new-session", "-d", "-s", "other");
            assertEquals(new Output(2, "", "muntin: which session? There are 'dev', 'other'\ntry 'muntin freeze --help'\n"), tool.run("freeze"));
            assertEquals(new Output(1, "", "muntin: there is no session 'de', but 'dev', 'other'\n"), tool.run("freeze", "de"));
        }
    }

    @Test
    void insideTmuxItIsTheSessionAround() {
        try (Tool tool = standing()) {
            tool.server.must("new-session", "-d", "-s", "other");
            String pane = tool.server.must("display-message", "-p", "-t", "=dev:", "#{pane_id}");
            tool.environment.put("TMUX", tool.server.socket() + "," + tool.server.must("display-message", "-p", "#{pid}") + ",0");
            tool.environment.put("TMUX_PANE", pane);
            assertEquals(0, tool.run("freeze").exit());
            tool.environment.put("TMUX", tool.server.socket() + ",1,0");
            assertEquals(2, tool.run("freeze").exit());
        }
    }

    @Test
    void withoutAServerThereIsNothingToWrite() {
        try (Tool tool = new Tool("")) {
            assertEquals(new Output(1, "", "muntin: no session runs there\n"), tool.run("freeze"));
        }
    }

    private static Tool standing() {
        Tool tool = new Tool("");
        tool.put("a log", "");
        tool.put("dev.yaml", written(tool));
        tool.load("dev.yaml");
        return tool;
    }

    private static String written(Tool tool) {
        return DEV.formatted(tool.server.work());
    }
}
