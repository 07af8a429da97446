package dev.muntin.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.analyzer.Surroundings;
import dev.muntin.compiler.emit.PlanJson;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Workspace;
import dev.muntin.engine.memory.MemoryEngine;
import dev.muntin.engine.memory.ServerSnapshot.PaneState;
import dev.muntin.engine.memory.ServerSnapshot.SessionState;
import dev.muntin.engine.memory.ServerSnapshot.WindowState;
import dev.muntin.ops.version.TmuxVersion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All planners build the same; {@code -Dmuntin.equivalence.cases} and {@code -Dmuntin.equivalence.seed} ask for more workspaces, or for others. */
class EquivalenceTest {
    private static final int CASES = Integer.getInteger("muntin.equivalence.cases", 100);
    private static final long SEED = Long.getLong("muntin.equivalence.seed", 1);

    private final Surroundings here = Surroundings.here(Path.of("/tmp"), Map.of("HOME", "/tmp", "SHELL", "/bin/sh"));

    @ParameterizedTest
    @ValueSource(strings = {"3.3a", "3.8"})
    void everyPlannerEndsInTheSameStateInMemory(String version) {
        DrawnWorkspaces drawn = new DrawnWorkspaces(SEED);
        for (int i = 0; i < CASES; i++) {
            Workspace workspace = drawn.next();
            SessionState first = built(workspace, Planners.ALL.getFirst(), version);
            for (Planner planner : Planners.ALL.subList(1, Planners.ALL.size())) {
                assertEquals(first, built(workspace, planner, version), () -> planner.name() + ": " + workspace);
            }
        }
    }

    @Test
    void noPlannerTakesMoreDispatchesThanTheOneBeforeIt() {
        DrawnWorkspaces drawn = new DrawnWorkspaces(SEED);
        for (int i = 0; i < CASES; i++) {
            Workspace workspace = drawn.next();
            List<Integer> counts = Planners.ALL.stream().map(planner -> plan(workspace, planner).dispatches().size()).toList();
            for (int p = 1; p < counts.size(); p++) {
                assertTrue(counts.get(p) <= counts.get(p - 1), () -> counts + ": " + workspace);
            }
            assertEquals(counts.getLast(), counts.get(counts.size() - 2), () -> "transaction and atomic: " + workspace);
        }
    }

    @Test
    void everyPlanIsReadFromItsJson() {
        DrawnWorkspaces drawn = new DrawnWorkspaces(SEED);
        for (int i = 0; i < CASES; i++) {
            Workspace workspace = drawn.next();
            for (Planner planner : Planners.ALL) {
                Plan plan = plan(workspace, planner);
                assertEquals(plan, PlanJson.read(PlanJson.document(plan)));
            }
        }
    }

    private Plan plan(Workspace workspace, Planner planner) {
        return Muntin.on(new MemoryEngine(TmuxVersion.OLDEST)).from(here).planner(planner).plan(workspace);
    }

    private SessionState built(Workspace workspace, Planner planner, String version) {
        MemoryEngine engine = new MemoryEngine(TmuxVersion.parse(version).orElseThrow());
        Outcome outcome = Muntin.on(engine).from(here).planner(planner).load(workspace);
        assertInstanceOf(Outcome.Confirmed.class, outcome, () -> planner.name() + ": " + outcome + ": " + workspace);
        return unnumbered(engine.snapshot().session("dev").orElseThrow());
    }

    /** Without what each build has of its own. */
    private static SessionState unnumbered(SessionState session) {
        Map<String, String> options = new HashMap<>(session.options());
        options.keySet().removeAll(List.of("@muntin-tag", "@muntin-done"));
        return new SessionState("", session.name(), options, session.environment(), session.windows().stream().map(EquivalenceTest::unnumbered).toList());
    }

    private static WindowState unnumbered(WindowState window) {
        return new WindowState("", window.index(), window.name(), window.current(), window.size(), window.options(),
                window.panes().stream().map(EquivalenceTest::unnumbered).toList());
    }

    private static PaneState unnumbered(PaneState pane) {
        return new PaneState("", pane.title(), pane.active(), pane.cell(), pane.directory(), pane.command(), pane.environment(), pane.options(), pane.typed());
    }
}
