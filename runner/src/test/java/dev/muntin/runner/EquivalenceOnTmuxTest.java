package dev.muntin.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Workspace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All planners build the same on real tmux, however its user has set it up; {@code -Dmuntin.equivalence.live} asks for more workspaces. */
class EquivalenceOnTmuxTest {
    private static final int CASES = Integer.getInteger("muntin.equivalence.live", 10);
    private static final long SEED = Long.getLong("muntin.equivalence.seed", 1);
    private static final String SEEN = "#{window_index} #{?automatic-rename,,#{window_name}} #{window_active} #{pane_active} "
            + "#{pane_left},#{pane_top} #{pane_width}x#{pane_height} #{pane_start_path} #{window-size} #{@kept} #{@noted} "
            + "#{@global} #{pane_title} #{pane_synchronized} #{pane_start_command}";
    private static final String SET_UP = """
            set -g base-index 1
            set -g pane-base-index 1
            set -g renumber-windows on
            set -g remain-on-exit on
            set -g automatic-rename on
            set-hook -g after-new-session 'set -g @made 1'
            set-hook -g after-new-window 'set -g @made 2'
            set-hook -g after-split-window 'set -g @made 3'
            set-hook -g after-select-layout 'set -g @made 4'
            set-hook -g after-send-keys 'set -g @made 5'
            set-hook -g window-linked 'set -g @made 6'
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", SET_UP})
    void everyPlannerEndsInTheSameSession(String configuration) {
        try (Tmux tmux = new Tmux(configuration)) {
            // Without it, the server would end with each session.
            tmux.server.must("new-session", "-d", "-s", "theirs");
            DrawnWorkspaces drawn = new DrawnWorkspaces(SEED);
            for (int i = 0; i < CASES; i++) {
                Workspace workspace = drawn.next();
                List<String> first = built(tmux, workspace, Planners.ALL.getFirst());
                for (Planner planner : Planners.ALL.subList(1, Planners.ALL.size())) {
                    assertEquals(first, built(tmux, workspace, planner), () -> planner.name() + ": " + workspace);
                }
            }
        }
    }

    private static List<String> built(Tmux tmux, Workspace workspace, Planner planner) {
        Outcome outcome = tmux.muntin().planner(planner).load(workspace);
        assertInstanceOf(Outcome.Confirmed.class, outcome, () -> planner.name() + ": " + outcome + ": " + workspace);
        List<String> seen = new ArrayList<>(tmux.panes("dev", SEEN));
        seen.add(tmux.server.must("show-environment", "-t", "=dev"));
        seen.add(tmux.server.must("show-hooks", "-t", "=dev:"));
        seen.addAll(tmux.server.must("show-options", "-g").lines().filter(line -> line.contains("@muntin")).toList());
        tmux.server.must("kill-session", "-t", "=dev");
        return seen;
    }
}
