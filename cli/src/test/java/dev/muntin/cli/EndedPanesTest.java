package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.testkit.Output;
import org.junit.jupiter.api.Test;

/** Programs that end while their session is built. */
class EndedPanesTest {
    @Test
    void aShellThatEndsAtOnceIsSuspected() {
        try (Tool tool = new Tool("set -g default-command false\n")) {
            tool.server.must("new-session", "-d", "-s", "other", "sleep 60");
            tool.put("dev.yaml", "session_name: dev\nwindows:\n- panes: [{shell_command: [{cmd: ls, sleep_before: 0.5}]}]\n");

            Output output = tool.run("load", "-d", "dev.yaml");

            assertEquals(1, output.exit());
            assertTrue(output.stderr().contains("\n  it was gone again: a pane goes when its program or its shell ends, a session with its last pane\n"), output::stderr);
        }
    }

    @Test
    void aPaneThatHasEndedAndRemainsIsNamed() {
        try (Tool tool = new Tool("")) {
            tool.put("dev.yaml", """
                    session_name: dev
                    windows:
                    - window_name: one
                      panes: [blank]
                    - window_name: two
                      options: {remain-on-exit: on}
                      panes: [{shell: 'exec nowhere-to-be-found'}, {shell_command: [{cmd: 'true', sleep_after: 0.5}]}]
                    """);

            assertEquals(new Output(0, "", "muntin: session 'dev' stands as asked: 2 windows, 3 panes\n  window 2 'two', pane 1 has ended\n"),
                    tool.run("load", "-d", "dev.yaml"));
        }
    }
}
