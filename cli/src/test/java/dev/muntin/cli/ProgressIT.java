package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody sees who has to wait for a build, and what is left of it. */
class ProgressIT {
    private static final String LOAD = "\"$MUNTIN\" load -d $SERVER ";

    private final Tool tool = new Tool("");
    private final Shell shell = Shell.in(tool);

    @BeforeEach
    void workspaces() {
        tool.put("slow.yaml", "session_name: slow\nwindows:\n- window_name: one\n  panes: [{cmd: 'true', sleep_before: 1}, blank]\n");
        tool.put("asks.yaml", "session_name: asks\nbefore_script: sh -c 'echo whose?; read name'\nwindows:\n- panes: [blank]\n");
        tool.put("long.yaml", "session_name: long\nwindows:\n- panes: [{cmd: 'true', sleep_before: 60}]\n");
    }

    @AfterEach
    void close() {
        tool.close();
        shell.close();
    }

    @Test
    void whatIsWaitedForIsShownAndGoesWithoutATrace() {
        shell.type("clear; " + LOAD + "slow.yaml; echo \"ended:$?\"");
        shell.see("slow: 1 of 1 window, 2 of 2 panes; waiting 1 s, as its file asks");

        shell.see("ended:0");
        assertEquals("muntin: session 'slow' stands as asked: 1 window, 2 panes\nended:0", said());
    }

    @Test
    void aNarrowTerminalCutsItOff() {
        shell.resize(20, 12);
        shell.type("clear; " + LOAD + "long.yaml; echo \"ended:$?\"");
        shell.see("long: 1 of 1 window…");

        shell.resize(10, 12);
        shell.see("long: 1 o…");

        shell.press("C-c");
        shell.see("ended:130");
        assertFalse(shell.screen().contains("long: 1"), shell::screen);
    }

    @Test
    void interruptedItLeavesNoTrace() {
        shell.type("clear; " + LOAD + "long.yaml; echo \"ended:$?\"");
        shell.see("waiting 60 s");

        shell.press("C-c");

        shell.see("ended:130");
        assertFalse(shell.history().contains("waiting"), shell::history);
    }

    @Test
    void suspendedItLeavesTheTerminalToTheShell() {
        suspend();

        assertFalse(shell.screen().contains("waiting"), shell::screen);
    }

    @Test
    void inTheBackgroundItIsNotShownAndInTheForegroundAgain() {
        suspend();

        shell.type("bg; sleep 1; echo some\"\"thing else");
        shell.see("something else");
        assertFalse(shell.screen().contains("waiting"), shell::screen);

        shell.type("fg");
        shell.see("long: 1 of 1 window");
    }

    private void suspend() {
        shell.type("clear; " + LOAD + "long.yaml; echo \"ended:$?\"");
        shell.see("long: 1 of 1 window");
        shell.press("C-z");
        // 128 and the number of SIGTSTP.
        shell.see("ended:148");
    }

    @Test
    void aScriptThatAsksHasTheTerminalAlone() {
        shell.type("clear; " + LOAD + "long.yaml asks.yaml");
        shell.see("whose?");
        assertFalse(shell.screen().contains("waiting"), shell::screen);
        assertEquals("muntin: session 'asks': running sh -c 'echo whose?; read name'", said());

        shell.type("nobody's");

        shell.see("1 of 2 sessions; long: 1 of 1 window, 1 of 1 pane; waiting 60 s");
        shell.press("C-c");
    }

    @Test
    void aScriptThatSaysNothingIsNamed() {
        shell.type("clear; " + LOAD + "-q asks.yaml");
        shell.see("whose?");
        assertEquals("", said());
        shell.type("nobody's");
        shell.see("$");

        tool.put("silent.yaml", "session_name: silent\nbefore_script: sleep 60\nwindows:\n- panes: [blank]\n");
        shell.type("clear; " + LOAD + "silent.yaml");
        shell.see("muntin: session 'silent': running sleep 60");
        shell.press("C-c");
    }

    @Test
    void aFileGetsNothingOfIt() throws IOException {
        assertEquals(0, shell.run(LOAD + "slow.yaml 2>said"));

        assertEquals("muntin: session 'slow' stands as asked: 1 window, 2 panes\n", Files.readString(tool.server.work().resolve("said")));
    }

    private String said() {
        return shell.history().lines().filter(line -> line.matches("(muntin|slow|ended):.*")).collect(Collectors.joining("\n"));
    }
}
