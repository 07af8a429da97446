package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ctrl-C in the middle of a load: tmux here waits where a test can press it. */
class InterruptIT {
    private static final String WAIT = "\n: >here\ni=0\nwhile [ -e here ] && [ $i -le 600 ]; do sleep 0.1; i=$((i + 1)); done\n";

    private static final String LONG = "session_name: long\nwindows:\n- panes: [{cmd: 'true', sleep_before: 60}]\n";

    private final Tool tool = new Tool("");
    private final Shell shell = Shell.in(tool);

    @BeforeEach
    void aWorkspace() {
        tool.put("dev.yaml", LoadTest.THREE_BY_THREE);
    }

    @AfterEach
    void close() {
        tool.close();
        shell.close();
    }

    @Test
    void beforeTheDispatchNothingIsBuilt() {
        interruptedAt("#!/bin/sh" + WAIT + "exec '" + tool.counter() + "' \"$@\"\n");

        assertEquals(1, tool.server.run("has-session").exit());
    }

    @Test
    void behindTheDispatchTheWholeSessionStands() {
        // The key reaches the client as well; one that ended by it would give its answer, and muntin might be done before it is interrupted.
        interruptedAt("#!/bin/sh\ntrap '' INT\n'" + tool.counter() + "' \"$@\"" + WAIT);

        assertEquals(0, tool.run("confirm", "dev.yaml").exit());
    }

    @Test
    void whileItWaitsOutsideOfTmuxWhatStandsIsUndone() {
        longLoad();

        shell.press("C-c");

        undone("long");
    }

    @Test
    void betweenTwoDispatchesWhatStandsIsUndone() throws IOException {
        started("#!/bin/sh\ntrap '' INT\ncase $* in *new-window*)" + WAIT + ";; esac\nexec '" + tool.counter() + "' \"$@\"\n", "--planner sequential ", () -> { });

        shell.press("C-c");
        Files.delete(tool.server.work().resolve("here"));

        undone("dev");
    }

    @Test
    void pressedTwiceItMeansTheSame() {
        longLoad();

        shell.press("C-c", "C-c", "C-c");

        undone("long");
    }

    @Test
    void whoDoesNotWaitForTheUndoingIsTold() throws Exception {
        tool.put("dev.yaml", LONG);
        started("#!/bin/sh\ntrap '' INT\ncase $* in *' kill-session'*)" + WAIT + ";; esac\nexec '" + tool.counter() + "' \"$@\"\n", "--planner sequential ",
                () -> {
                    shell.see("waiting 60 s");
                    shell.press("C-c");
                });
        // What follows at once would mean the same.
        Thread.sleep(2_500);

        shell.press("C-c");

        shell.see("muntin: ended before all was undone: look with 'tmux list-sessions' at what is left");
        shell.see("ended:130");
    }

    @Test
    void severalThatWaitAreUndoneTogether() {
        tool.put("long.yaml", LONG);
        tool.put("other.yaml", LONG.replace("long", "other"));
        shell.type("\"$MUNTIN\" load -d $SERVER long.yaml other.yaml; echo \"ended:$?\"");
        shell.see("long: 1 of 1 window, 1 of 1 pane; waiting 60 s");
        shell.see("other: 1 of 1 window, 1 of 1 pane; waiting 60 s");

        shell.press("C-c");

        shell.see("ended:130");
        assertEquals(1, tool.server.run("has-session").exit());
    }

    @Test
    void aJobDoesNotBeginInASessionThatIsNotDone() {
        tool.put("long.yaml", LONG);
        shell.type("\"$MUNTIN\" run $SERVER long.yaml -- true; echo \"ended:$?\"");
        shell.see("waiting 60 s");

        shell.press("C-c");

        shell.see("ended:130");
        assertEquals(1, tool.server.run("has-session").exit());
    }

    @Test
    void itIsUndoneWhenAnotherProgramEndsIt() {
        tool.put("long.yaml", LONG);

        assertEquals(124, shell.run("timeout 3 \"$MUNTIN\" load -d $SERVER long.yaml"));
        assertEquals(1, tool.server.run("has-session").exit());
    }

    private void longLoad() {
        tool.put("long.yaml", LONG);
        shell.type("\"$MUNTIN\" load -d $SERVER long.yaml; echo \"ended:$?\"");
        shell.see("waiting 60 s");
    }

    private void undone(String session) {
        shell.see("ended:130");
        shell.see("muntin: session '" + session + "' was not built: interrupted\n  what had been made of it was ended again");
        assertEquals(1, tool.server.run("has-session").exit());
    }

    private void interruptedAt(String tmux) {
        started(tmux, "", () -> { });

        shell.press("C-c");

        shell.see("ended:130");
    }

    /** @param doing what is done before this tmux waits */
    private void started(String tmux, String options, Runnable doing) {
        Path program = tool.put("waiting-tmux", tmux);
        assertTrue(program.toFile().setExecutable(true));
        shell.type("\"$MUNTIN\" load -d --tmux ./waiting-tmux $SERVER " + options + "dev.yaml; echo \"ended:$?\"");
        doing.run();
        Await.that("tmux to be started", () -> Files.exists(tool.server.work().resolve("here")));
    }
}
