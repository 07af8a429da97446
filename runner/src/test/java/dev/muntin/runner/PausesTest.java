package dev.muntin.runner;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.compiler.lower.Lowered;
import dev.muntin.compiler.lower.Lowering;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.Pause;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.Step;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Workspace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Builds of several dispatches: what a later one speaks of, an earlier one has told. */
class PausesTest {
    private static final Workspace GOOD = workspace("dev", w -> w
            .option("default-command", "exec sleep 1000")
            .window("a", a -> a.pane("x").pane(p -> p.run("y").focus()).pane("z"))
            .window("b", b -> b.focus().pane("x").pane("y"))
            .window("c", c -> c.pane()));
    private static final Workspace REFUSED = workspace("dev", w -> w.window("a", a -> a.pane("x").pane("y"))
            .window("b", b -> b.option("no-such-option", 1).pane()));

    private static final Around AROUND = new Around("dev", new Scripts(Map.of(), Scripts.PATIENCE), event -> { });

    static Stream<Planner> planners() {
        return Planners.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("planners")
    void pausesAnywhereChangeNothing(Planner planner) {
        try (Tmux tmux = new Tmux(""); Tmux other = new Tmux("")) {
            Plan plan = paused(tmux, GOOD, planner, 2);

            Outcome outcome = new Loading(tmux.engine, plan, AROUND).load();

            assertInstanceOf(Outcome.Confirmed.class, outcome, () -> planner.name() + ": " + outcome);
            assertEquals(plan.dispatches().size(), tmux.engine.dispatches());
            other.muntin().load(GOOD);
            String seen = "#{window_name} #{window_active}#{pane_active} #{pane_left},#{pane_top}";
            assertEquals(other.panes("dev", seen), tmux.panes("dev", seen));
        }
    }

    @ParameterizedTest
    @MethodSource("planners")
    void whatIsRefusedBehindAPauseUndoesEverything(Planner planner) {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "theirs");

            Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, new Loading(tmux.engine, paused(tmux, REFUSED, planner, 3), AROUND).load());

            assertEquals("no-such-option", failed.failure().suspects().getFirst().operation().words().get(4));
            assertEquals("theirs", tmux.server.must("list-sessions", "-F", "#{session_name}"));
        }
    }

    /** With a pause behind every so many operations. */
    private static Plan paused(Tmux tmux, Workspace workspace, Planner planner, int every) {
        Lowered lowered = Lowering.of(Analysed.spec(tmux, workspace), new Build(Build.SIZE, "n1"));
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < lowered.steps().size(); i++) {
            if (i > 0 && i % every == 0) {
                steps.add(new Pause(Duration.ofMillis(1), Part.session("dev"), Origin.UNKNOWN));
            }
            steps.add(lowered.steps().get(i));
        }
        return planner.plan(new Lowered(lowered.session(), steps, lowered.shape(), lowered.nonce(), lowered.repair()));
    }
}
