package dev.muntin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code load} in a terminal that no tmux has yet, started by the launcher from what was packaged. */
class AttachIT {
    static final String STATUS = "set -g status-left-length 40\nset -g status-left '[inner #S]'\n";
    static final String ONE = "session_name: dev\nwindows:\n- window_name: one\n  panes: [blank]\n";
    private static final String LOAD = "\"$MUNTIN\" load $SERVER dev.yaml";

    private final Tool tool = new Tool(STATUS);
    private final Shell shell = Shell.in(tool);

    @BeforeEach
    void aWorkspace() {
        tool.put("dev.yaml", ONE);
    }

    @AfterEach
    void close() {
        tool.close();
        shell.close();
    }

    @Test
    void loadingAttaches() {
        shell.type(LOAD);

        shell.see("[inner dev]");
    }

    @Test
    void aSessionThatStandsIsAttachedTo() {
        tool.load("dev.yaml");

        shell.type(LOAD);

        shell.see("[inner dev]");
        assertEquals("1", tool.server.must("list-sessions", "-F", "#{session_windows}"));
    }

    @Test
    void detachingReturnsToTheShell() {
        shell.type(LOAD);
        shell.see("[inner dev]");

        shell.press("C-b", "d");

        shell.see("[detached (from session dev)]");
        assertEquals(0, shell.run("(exit $?)"));
    }

    @Test
    void tmuxCanBeSuspendedAndResumed() {
        shell.type(LOAD);
        shell.see("[inner dev]");

        shell.press("C-b", "C-z");
        shell.see("Stopped");
        shell.type("clear; fg");

        shell.see("[inner dev]");
    }

    @Test
    void noProcessOfOursStaysBetweenShellAndTmux() {
        shell.type(LOAD);
        shell.see("[inner dev]");

        long client = Long.parseLong(tool.server.must("list-clients", "-F", "#{client_pid}"));

        assertEquals(shell.pid(), ProcessHandle.of(client).flatMap(ProcessHandle::parent).map(ProcessHandle::pid).orElse(0L));
    }

    @Test
    void theCallersLocaleIsThatOfTmux() {
        shell.type("LC_ALL=C " + LOAD);
        shell.see("[inner dev]");

        assertEquals("LC_ALL=C", tool.server.must("show-environment", "-g", "LC_ALL"));
        assertEquals(1, tool.server.run("show-environment", "-g", "MUNTIN_CALLER_LC_ALL").exit());
    }

    @Test
    void withoutALocaleOfTheCallersTmuxGetsNone() {
        shell.type("env -u LC_ALL " + LOAD);
        shell.see("[inner dev]");

        assertEquals(1, tool.server.run("show-environment", "-g", "LC_ALL").exit());
    }

    @Test
    void aTerminalThatTmuxCannotUseIsAFailure() {
        assertEquals(1, shell.run("TERM=nonsense " + LOAD));
        assertEquals(0, tool.server.run("has-session", "-t", "=dev").exit());
    }

    @Test
    void detachedWindowsAreAsLargeAsTheTerminal() {
        assertEquals(0, shell.run("\"$MUNTIN\" load -d $SERVER dev.yaml"));

        assertEquals(List.of(Shell.COLUMNS + "x" + (Shell.ROWS - 1)), tool.panes("dev", "#{window_width}x#{window_height}"), "but for the status line");
    }

    @Test
    void aWorkspaceWithoutAStatusLineHasTheWholeTerminal() {
        tool.put("bare.yaml", "session_name: bare\noptions: {status: off}\nwindows:\n- panes: [blank]\n");

        assertEquals(0, shell.run("\"$MUNTIN\" load -d $SERVER bare.yaml"));

        assertEquals(List.of(Shell.COLUMNS + "x" + Shell.ROWS), tool.panes("bare", "#{window_width}x#{window_height}"));
    }

    @Test
    void theAskedSizeGoesOverTheTerminals() {
        assertEquals(0, shell.run("\"$MUNTIN\" load -d --size 80x24 $SERVER dev.yaml"));

        assertEquals(List.of("80x24"), tool.panes("dev", "#{window_width}x#{window_height}"));
    }

    @Test
    void withOutputToAFileTheSessionIsLeftDetached() {
        assertEquals(0, shell.run(LOAD + " >file"));

        shell.see("muntin: there is no terminal to attach; in one, attach with");
        assertEquals("0", tool.server.must("list-sessions", "-F", "#{session_attached}"));
    }

    @Test
    void theTerminalIsAskedForItsSizeOnce() throws IOException {
        tool.put("stty", "#!/bin/sh\necho \"$*\" >>asked\nPATH=${PATH#*:} exec stty \"$@\"\n").toFile().setExecutable(true);

        assertEquals(0, shell.run("PATH=\"$PWD:$PATH\" \"$MUNTIN\" load -d $SERVER dev.yaml"));

        assertEquals(List.of("size"), Files.readAllLines(tool.server.work().resolve("asked")));
        assertEquals(List.of(Shell.COLUMNS + "x" + (Shell.ROWS - 1)), tool.panes("dev", "#{window_width}x#{window_height}"));
    }

    @Test
    void buildingAndAttachingTakesTwoTmuxProcesses() {
        shell.type("MUNTIN_TMUX='" + tool.counter() + "' " + LOAD);
        shell.see("[inner dev]");

        assertEquals(2, tool.dispatches().size(), () -> String.join("\n", tool.dispatches()));
    }
}
