package dev.muntin.runner;

import static dev.muntin.dsl.Layout.TILED;
import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.HostStep;
import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.Place;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlanStep;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Workspace;
import dev.muntin.ops.HasSession;
import dev.muntin.ops.target.SessionTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A real tmux that refuses a command at any place of a chain: nothing of the session stands, and what stood before is untouched.
 * {@code -Dmuntin.sweep=true} takes every place, of every planner, of many workspaces.
 */
class FaultsOnTmuxTest {
    private static final boolean ALL = Boolean.getBoolean("muntin.sweep");
    private static final int STEP = ALL ? 1 : 5;
    private static final Set<String> FILES = Set.of("focus-window-and-pane.yaml", "names-hostile.yaml", "layout-custom.yaml", "environment-hostile.yaml");
    private static final HasSession REFUSED = HasSession.of(new SessionTarget.Named("no-such"));
    private static final Workspace THREE = workspace("dev", w -> w
            .window("a", a -> a.layout(TILED).pane("x").pane("y").pane())
            .window("b", b -> b.focus().pane().pane()).window("c", c -> c.pane("z")));

    private int injected;

    @Test
    void aSessionOfItsOwnIsUndoneFromWhereverItHasCome() throws IOException {
        try (Tmux tmux = new Tmux("")) {
            theirs(tmux);
            for (Planner planner : ALL ? Planners.ALL : List.of(Planners.DEFAULT)) {
                sweep(tmux, tmux.muntin().planner(planner).manner().plan(Analysed.spec(tmux, THREE), "n1", new Place.Own()), Optional.empty());
                for (Path file : ALL ? Corpus.files() : List.<Path>of()) {
                    SessionSpec spec = Corpus.spec(file, tmux.server.work(), tmux.server.environment());
                    if (FILES.contains(file.getFileName().toString())) {
                        sweep(tmux, tmux.muntin().planner(planner).manner().plan(spec, "n1", new Place.Own()), Optional.empty());
                    }
                }
            }
        }
        System.out.println("commands refused on the way to a session: " + injected);
    }

    @Test
    void windowsInASessionOfOthersAreUndoneFromWhereverTheyHaveCome() throws Exception {
        try (Tmux tmux = new Tmux("")) {
            theirs(tmux);
            Host host = Host.with(Host.called("theirs"), tmux.engine).orElseThrow();
            for (Planner planner : ALL ? Planners.ALL : List.of(Planners.DEFAULT)) {
                sweep(tmux, tmux.muntin().planner(planner).manner().plan(Analysed.spec(tmux, THREE), "n1", new Place.Into("theirs")), Optional.of(host));
            }
        }
        System.out.println("commands refused on the way to windows: " + injected);
    }

    private void sweep(Tmux tmux, Plan plan, Optional<Host> host) {
        List<String> before = everything(tmux);
        for (int step = 0; step < plan.steps().size(); step++) {
            if (plan.steps().get(step) instanceof Dispatch dispatch) {
                // The listing at the very end is no part of the chain that can break off.
                int last = dispatch.operations().size() - (step == plan.steps().size() - 1 ? 1 : 0);
                for (int place = injected % STEP; place <= last; place += STEP) {
                    Plan spoiled = spoiled(plan, step, place);
                    Around around = new Around("dev", tmux.muntin().manner().scripts(), event -> { });
                    Outcome outcome = host.map(there -> new Loading(tmux.engine, spoiled, around, new OurWindows(tmux.engine, spoiled, there)))
                            .orElseGet(() -> new Loading(tmux.engine, spoiled, around)).load();
                    String words = plan.planner() + ", place " + place + " of step " + step + ": " + outcome;

                    assertFalse(outcome instanceof Outcome.Confirmed || outcome instanceof Outcome.Unknown, words);
                    assertEquals(before, everything(tmux), words);
                    injected++;
                }
            }
        }
    }

    private static Plan spoiled(Plan plan, int step, int place) {
        List<PlanStep> steps = new ArrayList<>(plan.steps());
        steps.set(step, switch (plan.steps().get(step)) {
            case Dispatch dispatch -> {
                List<PlannedOperation> operations = new ArrayList<>(dispatch.operations());
                operations.add(place, new PlannedOperation(REFUSED, new Made.Nothing(), Part.session("dev"), Origin.UNKNOWN));
                yield dispatch.with(operations);
            }
            case HostStep outside -> outside;
        });
        return plan.with(steps);
    }

    private static void theirs(Tmux tmux) {
        tmux.server.must("set-option", "-g", "exit-empty", "off", ";", "new-session", "-d", "-s", "theirs", "-n", "one", ";", "split-window", "-h", ";",
                "new-window", "-n", "two", ";", "select-window", "-t", "theirs:0", ";", "select-pane", "-m", "-t", "theirs:1", ";",
                "set-buffer", "kept", ";", "set-hook", "-g", "after-new-window", "set-option -g @hooked 1");
    }

    private static List<String> everything(Tmux tmux) {
        return List.of(tmux.server.must("list-panes", "-a", "-F",
                        "#{session_name} #{window_id} #{window_index} #{window_flags} #{pane_id} #{pane_active} #{pane_marked} #{window_layout}"),
                tmux.server.must("show-options", "-g"), tmux.server.must("show-options", "-s"), tmux.server.must("show-options", "-gw"),
                tmux.server.must("show-hooks", "-g"), tmux.server.must("show-environment", "-g"), tmux.server.must("show-buffer"));
    }
}
