package dev.muntin.engine.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.memory.world.Unmodelled;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryChainTest {
    private final InMemory tmux = new InMemory("3.5a");

    @Test
    void whatCannotBeReadKeepsEverythingFromRunning() throws EngineException {
        Reply reply = tmux.run("new-session", "-d", ";", "new-window", "-Q");
        assertEquals("command new-window: unknown flag -Q", reply.words());
        assertEquals(List.of(), tmux.engine.snapshot().sessions());
    }

    @Test
    void aRefusalLeavesWhatStandsAndDropsTheRest() throws EngineException {
        Reply reply = tmux.run("new-session", "-d", "-s", "a", ";", "kill-pane", "-t", "%9", ";", "new-window");
        assertEquals("can't find pane: %9", reply.words());
        assertEquals(1, tmux.panes("x").size());
    }

    @Test
    void aBodyThatFailsEndsAloneAndTheExitCodeTells() throws EngineException {
        Reply reply = tmux.run("new-session", "-d", "-s", "a", ";", "if-shell", "-F", "1", "kill-pane -t %9 ; display-message -p not",
                ";", "display-message", "-p", "behind");
        assertEquals("exit 1, stdout 'behind\n', stderr 'can't find pane: %9'", reply.toString());
    }

    @Test
    void aShellAnswersALineWhenTimeHasPassed() throws EngineException {
        Reply reply = tmux.run("new-session", "-d", ";", "send-keys", "ls", "Enter", ";", "display-message", "-p", "#{cursor_y}", ";",
                "run-shell", "-d", "0.01", ";", "display-message", "-p", "#{cursor_y}", ";", "send-keys", "Enter", ";", "display-message", "-p", "#{cursor_y}");
        assertEquals("0\n1\n1\n", reply.text());
        assertEquals("2\n", tmux.run("display-message", "-p", "#{cursor_y}").text());
    }

    @Test
    void whereNothingIsMarkedTheMarkHasNoSession() throws EngineException {
        Reply reply = tmux.run("new-session", "-d", ";", "if-shell", "-F", "-t", "{marked}", "#{session_id}", "display-message -p one", "display-message -p none");
        assertEquals("exit 0, stdout 'none\n', stderr ''", reply.toString());
    }

    @Test
    void selectingTheCurrentWindowBehindAKilledOneKills38() throws EngineException {
        InMemory newest = new InMemory("3.8");
        newest.must("new-session", "-d", "-s", "a");
        assertThrows(EngineException.class, () -> newest.run("new-window", ";", "kill-window", ";", "select-window", "-t", ":^"));
    }

    @Test
    void whatFollowsTheUserAndIsNotThereIsRemoved() throws EngineException {
        assertEquals(List.of("-DISPLAY"), tmux.must("new-session", "-d", "-s", "a", ";", "show-environment", "-t", "=a", "DISPLAY"));
    }

    @Test
    void userHooksRunBetweenCommands() throws EngineException {
        tmux.must("new-session", "-d", "-s", "a", ";", "set-hook", "-g", "after-new-window", "split-window -h");
        tmux.must("new-window", "-t", "=a:", ";", "select-pane", "-t", "=a:.0");
        assertEquals(List.of("1", "1", "0"), tmux.panes("#{pane_active}"));
    }

    @Test
    void userHooksDoNotRunInTheBodyOfAHook() throws EngineException {
        tmux.must("new-session", "-d", "-s", "a", ";", "set-hook", "-g", "after-new-window", "split-window -h");
        tmux.must("set-hook", "-g", "@x", "set-hook -gu @x ; new-window -t =a:", ";", "set-hook", "-R", "@x");
        assertEquals(2, tmux.panes("x").size());
    }

    @Test
    void aHookBodyThatCannotBeReadDoesNothingInSilence() throws EngineException {
        tmux.must("new-session", "-d", ";", "set-hook", "-g", "@x", "new-window ; nonsense", ";", "set-hook", "-R", "@x");
        assertEquals(1, tmux.panes("x").size());
    }

    @Test
    void theOldestKnowsNoHooksOfTheUsersOwn() throws EngineException {
        InMemory old = new InMemory("3.2a");
        old.must("new-session", "-d", ";", "set-hook", "-g", "@x", "new-window", ";", "set-hook", "-R", "@x");
        assertEquals(1, old.panes("x").size());
    }

    @Test
    void theServerEndsWithItsLastSession() throws EngineException {
        tmux.must("new-session", "-d", ";", "set-option", "-g", "base-index", "5", ";", "kill-session");
        assertEquals("no server running on memory", tmux.run("list-sessions").words());
        assertEquals(List.of("0"), tmux.must("new-session", "-d", "-P", "-F", "#{window_index}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"run-shell true", "pipe-pane", "display-message -p '#(date)'", "set-hook -g session-created new-window",
        "list-panes", "display-message -p '#{client_activity}'", "set-option -g pane-border-status top"})
    void whatIsNotModelledIsSaidLoudly(String command) throws EngineException {
        tmux.must("new-session", "-d");
        Unmodelled beyond = assertThrows(Unmodelled.class, () -> tmux.run("if-shell", "-F", "1", command));
        assertTrue(String.valueOf(beyond.getMessage()).startsWith("the memory engine does not model "), beyond::toString);
    }

    /** Its mark lives on in memory that is free, and the next pane may be the one to get it. */
    @Test
    void aMarkedPaneThatGoesWhereItsWindowStartsAnewIsNotModelled() throws EngineException {
        tmux.must("new-session", "-d", ";", "split-window", ";", "select-pane", "-m", ";", "select-pane", "-t", ".{top}");
        assertThrows(Unmodelled.class, () -> tmux.run("respawn-window", "-k"));
        tmux.must("select-pane", "-M", ";", "respawn-window", "-k");
    }

    @Test
    void whetherANewWindowTakesTheMarkOfAKilledOneIsNotModelled() throws EngineException {
        tmux.must("new-session", "-d", ";", "new-window", ";", "select-pane", "-m", ";", "kill-window");
        assertEquals(List.of("0"), tmux.must("list-panes", "-F", "#{pane_marked}"));
        tmux.must("new-window");
        assertThrows(Unmodelled.class, () -> tmux.run("list-panes", "-F", "#{pane_marked}"));
        assertThrows(Unmodelled.class, () -> tmux.run("select-pane", "-m"));
        tmux.must("select-pane", "-M", ";", "select-pane", "-m");
        assertEquals(List.of("1"), tmux.must("list-panes", "-F", "#{pane_marked}"));
    }

    @Test
    void aConfigurationHoldsFromTheFirstWindowOn() throws EngineException {
        InMemory configured = new InMemory("3.8", "set -g base-index 1\nset -g pane-base-index 2\n");
        assertEquals(List.of("1.2"), configured.must("new-session", "-d", "-P", "-F", "#{window_index}.#{pane_index}"));
    }

    @Test
    void whatIsTypedIsKept() throws EngineException {
        tmux.must("new-session", "-d", "-s", "a", ";", "send-keys", "-l", "--", "echo; $x", ";", "send-keys", "Enter");
        assertEquals(List.of("echo; $x", "<Enter>"), tmux.engine.snapshot().session("a").orElseThrow().windows().getFirst().panes().getFirst().typed());
    }

    @Test
    void synchronizedPanesGetTheSame() throws EngineException {
        tmux.must("new-session", "-d", "-s", "a", ";", "split-window", ";", "set-option", "-w", "synchronize-panes", "on", ";", "send-keys", "-l", "x");
        assertEquals(List.of(List.of("x"), List.of("x")), tmux.engine.snapshot().session("a").orElseThrow().windows().getFirst().panes()
                .stream().map(ServerSnapshot.PaneState::typed).toList());
    }
}
