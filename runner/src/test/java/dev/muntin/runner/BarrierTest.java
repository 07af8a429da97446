package dev.muntin.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.compiler.plan.AwaitReady;
import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.Prompt;
import dev.muntin.dsl.Origin;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One barrier stands before all panes, however many there are. */
class BarrierTest {
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final List<String> said = new ArrayList<>();

    @Test
    void whatShowsNothingIsGivenUpForAllTogetherAndSaid() throws Exception {
        try (Tmux tmux = standing("exec sleep 1000", "exec sleep 1000", "echo ready; exec sleep 1000", "exec sleep 1000")) {
            long start = System.nanoTime();

            await(tmux, 0, 1, 2);

            assertTrue(System.nanoTime() - start < 3 * PATIENCE.toNanos(), "it waited for one pane after the other");
            assertEquals(List.of("no prompt within 0.4 s: window 1 'one', pane 1; window 1 'one', pane 2; what is typed there may be lost or shown twice"), said);
        }
    }

    @Test
    void whereAllAreReadyOneQuestionIsEnough() throws Exception {
        try (Tmux tmux = standing("echo ready; exec sleep 1000", "echo ready; exec sleep 1000", "exec sleep 1000")) {
            Tmux.await("both", () -> tmux.panes("dev", "#{cursor_y}").equals(List.of("1", "1", "0")));
            int before = tmux.engine.dispatches();

            await(tmux, 0, 1);

            assertEquals(List.of(), said);
            assertEquals(before + 1, tmux.engine.dispatches());
        }
    }

    @Test
    void aPaneThatHasEndedIsNotWaitedFor() throws Exception {
        try (Tmux tmux = standing("true", "exec sleep 1000")) {
            tmux.server.must("set-option", "-g", "remain-on-exit", "on");
            await(tmux, 0);
            assertEquals(List.of(), said);
        }
    }

    private void await(Tmux tmux, int... panes) throws Exception {
        List<Prompt> prompts = new ArrayList<>();
        for (int pane : panes) {
            prompts.add(new Prompt(new PaneTarget.Id(pane), Part.window(1, "one").pane(pane + 1)));
        }
        new Barrier(tmux.engine, new SessionTarget.Named("dev"), PATIENCE, said::add)
                .await(new AwaitReady(prompts, Part.session("dev"), Origin.UNKNOWN), new Bindings());
    }

    private static Tmux standing(String... programs) {
        Tmux tmux = new Tmux("set -g remain-on-exit on\nset -g remain-on-exit-format ''\n");
        tmux.server.must("new-session", "-d", "-s", "dev", "-x", "100", "-y", "60", programs[0]);
        for (int i = 1; i < programs.length; i++) {
            tmux.server.must("split-window", "-t", "=dev:", programs[i]);
            tmux.server.must("select-layout", "-t", "=dev:", "even-vertical");
        }
        return tmux;
    }
}
