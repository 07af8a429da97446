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
import dev.muntin.compiler.planner.AtomicPlanner;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import dev.muntin.compiler.planner.SequentialPlanner;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Workspace;
import dev.muntin.ops.HasSession;
import dev.muntin.ops.Operation;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A real tmux that refuses a command at any place of a chain: nothing of the session stands, and what stood before is untouched.
 * {@code -Dmuntin.sweep=true} takes every place, of every planner, of several workspaces; {@code -Dmuntin.sweep.step=1} those of one planner.
 */
class FaultsOnTmuxTest {
    private static final boolean ALL = Boolean.getBoolean("muntin.sweep");
    private static final int STEP = Integer.getInteger("muntin.sweep.step", ALL ? 1 : 5);
    private static final Set<String> FILES = Set.of("focus-window-and-pane.yaml", "names-hostile.yaml", "layout-custom.yaml", "environment-hostile.yaml");
    private static final HasSession REFUSED = HasSession.of(new SessionTarget.Named("no-such"));
    private static final Workspace THREE = workspace("dev", w -> w
            .window("a", a -> a.layout(TILED).pane("x").pane("y").pane())
            .window("b", b -> b.focus().pane().pane()).window("c", c -> c.pane("z")));

    private static final String HOOKED = "@hooked 1";

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

    @Test
    void aReplacementThatIsRefusedLeavesTheOldSessionAsItWas() {
        try (Tmux tmux = new Tmux("")) {
            theirs(tmux);
            tmux.server.must("new-session", "-d", "-s", "dev", ";", "split-window");
            for (Planner planner : ALL ? Planners.ALL : List.of(Planners.DEFAULT)) {
                sweep(tmux, tmux.muntin().planner(planner).manner().plan(Analysed.spec(tmux, THREE), "n1", new Place.Aside("aside")), Optional.empty());
            }
        }
        System.out.println("commands refused on the way to a replacement: " + injected);
    }

    /** The option is that of everybody, and somebody looks at a window that goes by it. */
    @Test
    void aManualSizeOfAllWindowsIsPutBackFromWhereverItHasCome() throws Exception {
        try (Tmux tmux = new Tmux(""); Tmux outer = new Tmux("")) {
            theirs(tmux);
            outer.server.must("new-session", "-d", "env -u TMUX " + tmux.server.binary() + " -S " + tmux.server.socket() + " attach -t =theirs:");
            Tmux.await("an attached client", () -> !tmux.server.must("list-clients").isEmpty());
            tmux.server.must("set-option", "-gw", "window-size", "manual");
            Host host = Host.with(Host.called("theirs"), tmux.engine).orElseThrow();
            for (Planner planner : ALL ? Planners.ALL : List.of(Planners.DEFAULT, new AtomicPlanner(), new SequentialPlanner())) {
                Manner manner = tmux.muntin().planner(planner).manner();
                sweep(tmux, manner.plan(Analysed.spec(tmux, THREE), "n1", new Place.Own()), Optional.empty());
                sweep(tmux, manner.plan(Analysed.spec(tmux, THREE), "n1", new Place.Into("theirs")), Optional.of(host));
            }
        }
        System.out.println("commands refused under a manual size of all windows: " + injected);
    }

    private void sweep(Tmux tmux, Plan plan, Optional<Host> host) {
        List<String> before = everything(tmux, plan);
        boolean done = false;
        for (int step = 0; step < plan.steps().size() && !done; step++) {
            if (plan.steps().get(step) instanceof Dispatch dispatch) {
                // In the end it is written down that all is done; what goes wrong behind that changes nothing.
                List<Operation> body = dispatch.body();
                int end = IntStream.range(0, body.size()).filter(i -> saysDone(body.get(i))).findFirst().orElse(body.size());
                done = end < body.size();
                for (int place = injected % STEP; place <= end; place += STEP) {
                    if (isLooking(body, place)) {
                        injected++;
                        continue;
                    }
                    Plan spoiled = spoiled(plan, step, place);
                    Around around = new Around("dev", tmux.muntin().manner().scripts(), event -> { });
                    Outcome outcome = host.map(there -> new Loading(tmux.engine, spoiled, around, new OurWindows(tmux.engine, spoiled, there)))
                            .orElseGet(() -> new Loading(tmux.engine, spoiled, around)).load();
                    String said = plan.planner() + ", place " + place + " of step " + step + ": " + outcome;

                    assertFalse(outcome instanceof Outcome.Confirmed || outcome instanceof Outcome.Unknown, said);
                    assertEquals(before, everything(tmux, plan), said);
                    injected++;
                }
            }
        }
    }

    /** Between the questions what all windows have, none of which can be refused. */
    private static boolean isLooking(List<Operation> body, int place) {
        String next = place < body.size() ? String.join(" ", body.get(place).words()) : "";
        return next.contains("@muntin-manual 1") || next.startsWith("if-shell -F #{@muntin-size} ");
    }

    private static boolean saysDone(Operation operation) {
        return operation instanceof SetOption set && set.given().get(SetOption.NAME).equals(Optional.of(Text.of(Listing.DONE.name())))
                && set.given().get(SetOption.VALUE).equals(Optional.of("n1"));
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
                "set-buffer", "kept", ";", "set-hook", "-g", "after-new-window", "set-option -g " + HOOKED);
    }

    /** What a hook of the user's does is its own affair, where the planner lets it run. */
    private static List<String> everything(Tmux tmux, Plan plan) {
        String options = tmux.server.must("show-options", "-g");
        return List.of(tmux.server.must("list-panes", "-a", "-F",
                        "#{session_name} #{window_id} #{window_index} #{window_flags} #{pane_id} #{pane_active} #{pane_marked} #{window_layout}"),
                plan.planner().equals(Planners.DEFAULT.name()) ? options : options.replace(HOOKED + "\n", ""),
                tmux.server.must("show-options", "-s"), tmux.server.must("show-options", "-gw"),
                tmux.server.must("show-hooks", "-g"), tmux.server.must("show-environment", "-g"), tmux.server.must("show-buffer"));
    }
}
