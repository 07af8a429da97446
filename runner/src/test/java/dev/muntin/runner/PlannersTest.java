package dev.muntin.runner;

import static dev.muntin.dsl.Layout.MAIN_VERTICAL;
import static dev.muntin.dsl.Layout.TILED;
import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.compiler.planner.MarkedPlanner;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Workspace;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a workspace is cut and addressed, the same session stands in the end. */
class PlannersTest {
    private static final int CASES = Integer.getInteger("muntin.planner.cases", 4);
    private static final String SEEN = "#{window_name} #{window_active} #{pane_active} #{pane_left},#{pane_top} #{pane_width}x#{pane_height} "
            + "#{pane_start_path} #{window-size}";
    private static final Workspace REFUSED = workspace("dev", w -> w
            .window("a", a -> a.pane().pane("x"))
            .window("b", b -> b.option("no-such-option", 1).pane().pane()));

    static Stream<Planner> planners() {
        return Planners.ALL.stream();
    }

    @Test
    void everyPlannerEndsInTheSameSession() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int i = 0; i < CASES; i++) {
            Workspace workspace = drawn(random);
            List<List<String>> seen = Planners.ALL.stream().map(planner -> built(workspace, planner)).toList();

            assertEquals(1, seen.stream().distinct().count(), () -> workspace + "\n" + seen);
        }
    }

    private static List<String> built(Workspace workspace, Planner planner) {
        try (Tmux tmux = new Tmux("set -g base-index 3\nset -g pane-base-index 1\n")) {
            Outcome outcome = tmux.muntin().planner(planner).load(workspace);

            assertInstanceOf(Outcome.Confirmed.class, outcome, () -> planner.name() + ": " + outcome);
            assertEquals(tmux.muntin().planner(planner).plan(workspace).dispatches().size(), tmux.engine.dispatches(), planner.name());
            return tmux.panes("dev", SEEN);
        }
    }

    private static Workspace drawn(RandomGenerator random) {
        return workspace("dev", w -> {
            if (random.nextBoolean()) {
                w.option("default-command", "exec sleep 1000");
            }
            int windows = 1 + random.nextInt(3);
            for (int i = 0; i < windows; i++) {
                boolean focus = random.nextInt(3) == 0;
                w.window("w" + i, a -> {
                    a.layout(random.nextBoolean() ? TILED : MAIN_VERTICAL).directory(random.nextBoolean() ? "/tmp" : "/usr");
                    if (focus) {
                        a.focus();
                    }
                    for (int p = random.nextInt(4); p >= 0; p--) {
                        a.pane("echo " + p);
                    }
                });
            }
        });
    }

    @ParameterizedTest
    @MethodSource("planners")
    void whatEachPlannerHasBegunIsUndoneWhenItFails(Planner planner) {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "theirs");

            Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, tmux.muntin().planner(planner).load(REFUSED));

            assertEquals("invalid option: no-such-option", failed.failure().words());
            assertEquals(1, failed.failure().suspects().size());
            assertEquals("theirs", tmux.server.must("list-sessions", "-F", "#{session_name}"));
        }
    }

    @ParameterizedTest
    @MethodSource("planners")
    void aSessionThatStandsIsLeftAsItIsByEachPlanner(Planner planner) {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "dev", "-n", "theirs");

            assertEquals(new Outcome.AlreadyThere("dev"), tmux.muntin().planner(planner).load(REFUSED));
            assertEquals(1, tmux.engine.dispatches());
            assertEquals(List.of("theirs"), tmux.panes("dev", "#{window_name}"));
        }
    }

    @Test
    void aMarkOfTheUsersSurvivesABuildThatMarks() {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "theirs", ";", "split-window", ";", "select-pane", "-m");
            String marked = tmux.server.must("display-message", "-p", "-t", "{marked}", "#{pane_id}");
            Workspace good = workspace("dev", w -> w.window("a", a -> a.pane("x").pane("y")).window("b", b -> b.pane("z")));

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().planner(new MarkedPlanner()).load(good));
            assertEquals(marked, tmux.server.must("display-message", "-p", "-t", "{marked}", "#{pane_id}"));
        }
    }

    @Test
    void aMarkOfTheUsersSurvivesABuildThatFails() {
        try (Tmux tmux = new Tmux("")) {
            tmux.server.must("new-session", "-d", "-s", "theirs", ";", "split-window", ";", "select-pane", "-m");
            String marked = tmux.server.must("display-message", "-p", "-t", "{marked}", "#{pane_id}");

            assertInstanceOf(Outcome.Failed.class, tmux.muntin().planner(new MarkedPlanner()).load(REFUSED));
            assertEquals(marked, tmux.server.must("display-message", "-p", "-t", "{marked}", "#{pane_id}"));
        }
    }

    @Test
    void whereNothingWasMarkedNothingIs() {
        try (Tmux tmux = new Tmux("")) {
            Workspace good = workspace("dev", w -> w.window("a", a -> a.pane("x").pane("y")));

            assertInstanceOf(Outcome.Confirmed.class, tmux.muntin().planner(new MarkedPlanner()).load(good));
            assertEquals("0", tmux.server.must("display-message", "-p", "-t", "=dev:", "#{pane_marked_set}"));
        }
    }
}
