package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A reader that has seen enough. */
class PipeIT {
    private final Tool tool = new Tool("");
    private final Shell shell = Shell.in(tool);

    @AfterEach
    void close() {
        tool.close();
        shell.close();
    }

    @Test
    void whatNobodyReadsAnyMoreIsNoFailureToSpeakOf() {
        StringBuilder windows = new StringBuilder("session_name: big\nwindows:\n");
        for (int i = 0; i < 500; i++) {
            windows.append("- window_name: w").append(i).append("\n  panes: [a, b, c]\n");
        }
        tool.put("big.yaml", windows.toString());

        assertEquals(0, shell.run("\"$MUNTIN\" plan --json big.yaml 2>said | head -n 1; test ! -s said"));
    }

    @Test
    void whoFollowsAJobEndsWithHisReader() {
        tool.put("dev.yaml", AttachIT.ONE);
        tool.run("run", "dev.yaml", "--tag", "loop", "--", "sh", "-c", "while :; do echo line; sleep 0.1; done");

        assertEquals(0, shell.run("\"$MUNTIN\" logs -S " + tool.server.socket() + " -f dev.yaml --tag loop | head -n 1"));

        assertEquals("0", tool.server.must("display-message", "-p", "-t", "=dev:{end}", "#{pane_pipe}"));
    }
}
