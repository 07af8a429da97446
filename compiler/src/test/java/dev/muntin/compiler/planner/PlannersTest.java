package dev.muntin.compiler.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muntin.compiler.plan.Cut;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlannedOperation;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class PlannersTest {
    private static final int CASES = Integer.getInteger("muntin.planner.cases", 200);
    private static final String MADE = "#{window_id} #{pane_id}";

    @Test
    void sequentialSendsEveryOperationAloneToTheIdThatWasTold() {
        assertEquals(List.of(
                "--", "new-session -d -P -F S #{session_id} n1:w1p1 " + MADE + " -s x -x 80 -y 24",
                "--", "split-window -P -F n1:w1p2 " + MADE + " -t ${w1p1}",
                "--", "select-layout -t ${w1} tiled",
                "--", "send-keys -t ${w1p2} -l -- x",
                "--", "--"),
                Sketch.session().split(0).tiled(0).type(0, 1).lines(new SequentialPlanner()));
    }

    @Test
    void foldedCutsWhereSomethingWasMade() {
        assertEquals(List.of(
                "--", "new-session -d -P -F S #{session_id} n1:w1p1 " + MADE + " -s x -x 80 -y 24",
                "--", "send-keys -t ${w1p1} -l -- x", "split-window -P -F n1:w1p2 " + MADE + " -t ${w1p1}",
                "--", "select-layout -t ${w1} tiled", "send-keys -t ${w1p2} -l -- x"),
                Sketch.session().type(0, 0).split(0).tiled(0).type(0, 1).lines(new FoldedPlanner()));
    }

    @Test
    void markedSpeaksOfWhatItHasJustMade() {
        assertEquals(List.of(
                "--", "new-session -d -P -F S #{session_id} n1:w1p1 " + MADE + " -s x -x 80 -y 24",
                "--", "split-window -P -F n1:w1p2 " + MADE + " -t ${w1p1}", "select-pane -m",
                "select-layout -t ${w1} tiled", "send-keys -t {marked} -l -- x", "select-pane -M",
                "--", "split-window -t ${w1p2}"),
                Sketch.session().split(0).tiled(0).type(0, 1).split(0).lines(new MarkedPlanner()));
    }

    @Test
    void withoutNeedOfAMarkTheUsersOwnIsLeftAlone() {
        Plan plan = Sketch.session().split(0).split(0).by(new MarkedPlanner());

        assertTrue(words(plan).stream().noneMatch(line -> line.contains("select-pane") || line.contains("mark")), words(plan)::toString);
    }

    @Test
    void aNewSessionIsMarkedByItsName() {
        List<String> lines = Sketch.session().type(0, 0).lines(new MarkedPlanner());

        assertEquals("select-pane -m -t =x:", lines.get(2));
    }

    @Test
    void theUsersMarkIsKeptBeforeOursAndPutBackLast() {
        List<String> words = words(Sketch.session().type(0, 0).by(new MarkedPlanner()));

        assertTrue(words.getFirst().startsWith("if-shell -F -t {marked} #{pane_marked} set-option -F -g "), words::toString);
        assertTrue(words.getLast().startsWith("if-shell -F -t =x: #{@muntin-mark} select-pane -M ; run-shell -C "), words::toString);
    }

    @Test
    void whatTimePassesOverIsAddressedByIdsAndWhatIsMadeThenIsCurrent() {
        assertEquals(List.of(
                "--", "new-session -d -P -F S #{session_id} n1:w1p1 " + MADE + " -s x -x 80 -y 24",
                "split-window -P -F n1:w1p2 " + MADE + " -t =x:", "send-keys -t =x:.+1 -l -- x",
                "--", "Pause",
                "--", "send-keys -t ${w1p1} -l -- x", "split-window -t ${w1p2}", "send-keys -t ${w1} -l -- x", "select-pane -t ${w1p1}",
                "new-window -t =x:", "send-keys -t =x: -l -- x", "select-window -t ${w1}"),
                Sketch.session().split(0).type(0, 0).pause().type(0, 0).split(0).type(0, 2).select(0, 0).window().type(1, 0).select(0)
                        .lines(new AtomicPlanner()));
    }

    @Test
    void whatCannotBeReachedCutsTheChain() {
        List<String> lines = Sketch.session().pause().split(0).split(0).type(0, 1).lines(new AtomicPlanner());

        assertEquals(List.of("--", "Pause", "--", "split-window -P -F n1:w1p2 " + MADE + " -t ${w1p1}", "split-window -t ${w1}",
                "--", "send-keys -t ${w1p2} -l -- x"), lines.subList(2, lines.size()));
    }

    @Test
    void aBarrierKnowsTheIdsOfItsPanes() {
        assertTrue(Sketch.session().split(0).await(0, 1).by(new AtomicPlanner()).steps().toString().contains("Captured[name=w1p2]"));
    }

    @Test
    void whatBuildsBehindWhatWaitsBeginsAnotherDispatch() {
        assertEquals(List.of(
                "--", "new-session -d -P -F S #{session_id} n1:w1p1 " + MADE + " -s x -x 80 -y 24", "send-keys -t =x: -l -- x", "run-shell -C one", "display-message -p n1:1", "run-shell -C two",
                "--", "send-keys -t ${w1p1} -l -- x"),
                Sketch.session().type(0, 0).wait("one").wait("two").type(0, 0).lines(new AtomicPlanner()));
    }

    @Test
    void itIsSaidThatTmuxHasWaited() {
        for (Planner planner : Planners.ALL.subList(1, Planners.ALL.size())) {
            List<Dispatch> dispatches = Sketch.session().wait("one").type(0, 0).by(planner).dispatches();

            assertEquals(Cut.WAITS, dispatches.get(dispatches.size() - 2).cut(), planner.name());
        }
    }

    @Test
    void whatWaitsInACommandOfItsOwnBuildsBehindNothingEither() {
        Plan plan = Sketch.session().waitIf("one").type(0, 0).by(new AtomicPlanner());

        assertEquals(2, plan.dispatches().size());
        assertEquals(List.of("if-shell"), plan.dispatches().getFirst().tail().stream().map(planned -> planned.operation().given().command().word()).toList());
    }

    @Test
    void whereTmuxWaitsTheUsersHooksAndMarkAreBackAlready() {
        for (Planner planner : List.of(new AtomicPlanner(), new MarkedPlanner())) {
            for (Dispatch dispatch : Sketch.session().split(0).type(0, 1).window().wait("one").by(planner).dispatches()) {
                List<String> words = words(dispatch);

                assertEquals(words.stream().filter(line -> line.matches("set-hook -t =x: after-(?!set-option).*")).count(),
                        words.subList(0, dispatch.atomic()).stream().filter(line -> line.matches("set-hook -u -t =x: .*")).count(), words::toString);
                assertEquals(words.indexOf("select-pane -M"), words.subList(0, dispatch.atomic()).indexOf("select-pane -M"), words::toString);
            }
        }
    }

    @Test
    void noDispatchThatMakesAWindowLeavesTheSizeOfAllAside() {
        for (Planner planner : Planners.ALL) {
            for (Dispatch dispatch : Sketch.session().window().split(1).wait("one").window().pause().window().by(planner).dispatches()) {
                List<String> atomic = words(dispatch).subList(0, dispatch.atomic());
                List<String> guarded = atomic.stream().filter(line -> line.contains("@muntin-manual")).map(line -> line.contains(" window-size latest") ? "aside" : "back").toList();
                boolean makes = atomic.stream().anyMatch(line -> line.matches("new-(session|window) .*"));

                assertEquals(makes ? List.of("aside", "back") : List.of(), guarded, planner.name());
            }
        }
    }

    @Test
    void nothingIsAddressedBeforeItIsTold() {
        Sketch sketch = Sketch.session().split(0).type(0, 1).pause().type(0, 0).window().split(1).type(1, 0).type(0, 0);

        for (Planner planner : Planners.ALL) {
            StringBuilder told = new StringBuilder();
            for (Dispatch dispatch : sketch.by(planner).dispatches()) {
                for (String id : String.join(" ", words(dispatch)).split("[^${}\\w]")) {
                    assertTrue(!id.startsWith("${") || told.toString().contains(id.substring(2, id.length() - 1)), planner.name() + " " + id);
                }
                dispatch.body().forEach(operation -> operation.printed().ifPresent(line -> told.append(line.text())));
            }
        }
    }

    @Test
    void noPlannerTakesMoreDispatchesThanAWeakerOne() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        for (int i = 0; i < CASES; i++) {
            Sketch sketch = sketch(random);
            List<Integer> counts = Planners.ALL.stream().map(planner -> sketch.by(planner).dispatches().size()).toList();

            for (int k = 1; k < counts.size(); k++) {
                assertTrue(counts.get(k) <= counts.get(k - 1), counts + " " + sketch.lines(new AtomicPlanner()));
            }
            assertEquals(counts.get(3), counts.get(4));
        }
    }

    /** A session as a lowering writes it: window by window, with pauses anywhere. */
    private static Sketch sketch(RandomGenerator random) {
        Sketch sketch = Sketch.session();
        int windows = 1 + random.nextInt(3);
        for (int w = 0; w < windows; w++) {
            if (w > 0) {
                sketch.window();
            }
            for (int i = random.nextInt(8); i > 0; i--) {
                switch (random.nextInt(6)) {
                    case 0 -> sketch.split(w);
                    case 1 -> sketch.split(w).tiled(w);
                    case 2 -> sketch.type(w, random.nextInt(sketch.panes(w)));
                    case 3 -> sketch.pause();
                    case 4 -> sketch.wait("kill-pane");
                    default -> sketch.type(random.nextInt(w + 1), 0);
                }
            }
            if (random.nextBoolean()) {
                sketch.select(w, random.nextInt(sketch.panes(w)));
            }
        }
        return random.nextBoolean() ? sketch.select(random.nextInt(sketch.windows())) : sketch;
    }

    private static List<String> words(Plan plan) {
        return plan.dispatches().stream().flatMap(dispatch -> words(dispatch).stream()).toList();
    }

    private static List<String> words(Dispatch dispatch) {
        return dispatch.operations().stream().map(PlannedOperation::operation).map(operation -> String.join(" ", operation.words())).toList();
    }
}
