package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ctrl-C ends what waits for a job, and not the job. */
class WaitingIT {
    /** What it says is not to be read in how it is called. */
    private static final String TALKS = "-- sh -c 'while [ ! -e stop ]; do echo ti\"\"ck; sleep 0.1; done'";

    private final Tool tool = new Tool("");
    private final Shell shell = Shell.in(tool);

    @BeforeEach
    void aSession() {
        tool.put("dev.yaml", "session_name: dev\nwindows:\n- window_name: one\n  panes: [pane]\n");
        tool.load("dev.yaml");
    }

    @AfterEach
    void close() {
        tool.close();
        shell.close();
    }

    @Test
    void aJobThatWasWaitedForGoesOnAndEndsAsAsked() {
        interrupt("run $SERVER -q dev.yaml --wait " + TALKS);

        assertEquals(List.of("none", "running"), state());
        tool.put("stop", "");
        Await.that("the success to go", () -> state().equals(List.of("none")));
    }

    @Test
    void aJobThatWasFollowedGoesOnWithoutAPipe() {
        assertEquals(0, shell.run("\"$MUNTIN\" run $SERVER -q dev.yaml --tag talks " + TALKS + " >ref"));
        interrupt("logs " + socket() + " -f dev.yaml --tag talks");

        assertEquals(List.of("none", "running"), state());
    }

    @Test
    void whoeverIsNotReadAnyLongerEnds() {
        assertEquals(0, shell.run("\"$MUNTIN\" run $SERVER -q dev.yaml --tag talks " + TALKS + " >ref"));
        assertEquals(0, shell.run("\"$MUNTIN\" logs " + socket() + " -f dev.yaml --tag talks 2>ref | head -n 1"));

        assertEquals(List.of("none", "running"), state());
    }

    private void interrupt(String command) {
        shell.type("clear; \"$MUNTIN\" " + command + "; echo \"ended:$?\"");
        shell.see("tick");
        shell.press("C-c");
        shell.see("ended:130");
    }

    /** Without the configuration, whose option means another thing to {@code logs}. */
    private String socket() {
        return "-S " + tool.server.socket();
    }

    /** Of the job in each pane. */
    private List<String> state() {
        return tool.panes("dev", "#{?@muntin-job,#{?pane_dead,dead,running}#{?pane_pipe, piped,},none}");
    }
}
