package dev.muntin.cli.progress;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.analyzer.Surroundings;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Workspace;
import dev.muntin.engine.memory.MemoryEngine;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.runner.Muntin;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StageTest {
    private static final Workspace TWO = workspace("dev", w -> w
            .window("one", a -> a.pane().pane())
            .window("two", b -> b.pane()));

    @Test
    void whatIsAskedForDoesNotStandYet() {
        assertEquals("dev: waiting for tmux to make 2 windows, 3 panes", new Stage("dev", plan(TWO, Planners.DEFAULT), 0).words());
    }

    @Test
    void whatIsAnsweredStands() {
        Plan plan = plan(TWO, Planners.named("sequential").orElseThrow());

        List<String> all = IntStream.range(0, plan.steps().size()).mapToObj(passed -> new Stage("dev", plan, passed).words()).distinct().toList();

        assertEquals(List.of(
                "dev: waiting for tmux to make 1 window, 1 pane",
                "dev: 1 of 2 windows, 1 of 3 panes; waiting for tmux",
                "dev: 1 of 2 windows, 1 of 3 panes; waiting for tmux to make 1 pane",
                "dev: 1 of 2 windows, 2 of 3 panes; waiting for tmux",
                "dev: 1 of 2 windows, 2 of 3 panes; waiting for tmux to make 1 window, 1 pane",
                "dev: 2 of 2 windows, 3 of 3 panes; waiting for tmux"), all);
    }

    @Test
    void whatHoldsASessionOpenIsNoWindow() {
        Plan plan = plan(workspace("dev", w -> w.option("status", false).window("one", a -> a.pane().pane())), Planners.DEFAULT);

        assertEquals("dev: waiting for tmux to make 1 window, 2 panes", new Stage("dev", plan, 0).words());
    }

    @Test
    void whatIsOutsideOfTmuxIsNamed() {
        Workspace slow = workspace("dev", w -> w.beforeScript("setup --all").readiness(Readiness.ALWAYS)
                .window("one", a -> a.pane(p -> p.sleepBefore(Duration.ofMillis(1500)).run("true")).pane("true")));
        Plan plan = plan(slow, Planners.DEFAULT);

        List<String> all = IntStream.range(0, plan.steps().size()).mapToObj(passed -> new Stage("dev", plan, passed).words()).toList();

        assertEquals(List.of(
                "dev: waiting for setup",
                "dev: waiting for tmux to make 1 window, 2 panes",
                "dev: 1 of 1 window, 2 of 2 panes; waiting for 2 prompts",
                "dev: 1 of 1 window, 2 of 2 panes; waiting 1.5 s, as its file asks",
                "dev: 1 of 1 window, 2 of 2 panes; waiting for tmux"), all);
    }

    private static Plan plan(Workspace workspace, Planner planner) {
        return Muntin.on(new MemoryEngine(TmuxVersion.OLDEST)).from(Surroundings.here(Path.of("/"), Map.of("HOME", "/", "SHELL", "/bin/sh")))
                .planner(planner).plan(workspace);
    }
}
