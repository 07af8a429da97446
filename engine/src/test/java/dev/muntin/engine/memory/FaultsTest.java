package dev.muntin.engine.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final InMemory tmux = new InMemory("3.8");

    @Test
    void aCommandCanBeRefused() throws EngineException {
        tmux.engine.faults().failAt(1);
        Reply reply = tmux.run("new-session", "-d", ";", "new-window", ";", "new-window");
        assertEquals("told to refuse command 1: new-window", reply.words());
        assertEquals(1, tmux.panes("x").size());
    }

    @Test
    void commandsOfBodiesAreCountedAsTheyRun() throws EngineException {
        tmux.engine.faults().failAt(3);
        tmux.run("new-session", "-d", ";", "if-shell", "-F", "1", "new-window ; new-window");
        assertEquals(2, tmux.panes("x").size());
    }

    @Test
    void aServerThatDiesLosesEverything() throws EngineException {
        tmux.must("new-session", "-d", "-s", "before");
        tmux.engine.faults().dieAt(1);
        EngineException dead = assertThrows(EngineException.class, () -> tmux.run("new-window", ";", "new-window"));
        assertEquals(Certainty.UNKNOWN, dead.certainty());
        assertEquals(List.of(), tmux.engine.snapshot().sessions());
    }

    @Test
    void anAnswerCanBeLostThoughAllIsDone() throws EngineException {
        tmux.engine.faults().loseAnswer();
        EngineException lost = assertThrows(EngineException.class, () -> tmux.run("new-session", "-d", "-s", "a"));
        assertEquals(Certainty.UNKNOWN, lost.certainty());
        assertEquals(List.of("a"), tmux.must("list-sessions", "-F", "#{session_name}"));
    }

    @Test
    void slownessOutlastsPatience() {
        tmux.engine.faults().slow(Duration.ofSeconds(60));
        EngineException late = assertThrows(EngineException.class, () -> tmux.engine.run(List.of("new-session", "-d"), "", Duration.ofMillis(20)));
        assertEquals(Certainty.PENDING, late.certainty());
    }

    @Test
    void aFaultHappensOnce() throws EngineException {
        tmux.engine.faults().failAt(0);
        tmux.run("new-session", "-d");
        assertEquals(0, tmux.run("new-session", "-d").exit());
    }

    @Test
    void oneThatWaitsLetsOthersIn() throws EngineException {
        tmux.must("new-session", "-d");
        CompletableFuture<Reply> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return tmux.run("wait-for", "done", ";", "display-message", "-p", "gone on");
            } catch (EngineException e) {
                throw new AssertionError(e);
            }
        });
        tmux.must("wait-for", "-S", "done");
        assertEquals("gone on\n", waiting.join().text());
    }

    @Test
    void aProgramThatEndsTakesItsPaneAlongUnlessItRemains() throws EngineException {
        tmux.must("new-session", "-d", "-s", "a", ";", "split-window", ";", "set-option", "-p", "remain-on-exit", "failed");
        tmux.engine.endProgram("%1", OptionalInt.of(3));
        assertEquals(List.of("%0 0 ", "%1 1 3"), tmux.panes("#{pane_id} #{pane_dead} #{pane_dead_status}"));
        tmux.engine.endProgram("%0", OptionalInt.of(0));
        assertEquals(List.of("%1"), tmux.panes("#{pane_id}"));
    }

    @Test
    void whatKillsARealServerKillsThisOne() throws EngineException {
        InMemory fragile = new InMemory("3.3a");
        fragile.must("new-session", "-d");
        EngineException dead = assertThrows(EngineException.class, () -> fragile.run("select-layout", "tiledx"));
        assertTrue(dead.words().startsWith("server exited unexpectedly"), dead::words);
        assertEquals(List.of(), fragile.engine.snapshot().sessions());
    }
}
