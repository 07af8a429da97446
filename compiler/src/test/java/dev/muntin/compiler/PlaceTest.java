package dev.muntin.compiler;

import static dev.muntin.dsl.Workspace.workspace;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.plan.Place;
import dev.muntin.compiler.planner.AtomicPlanner;
import dev.muntin.dsl.Workspace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the windows of a workspace come to stand. */
class PlaceTest {
    private static final Workspace TWO = workspace("dev", w -> w.option("mouse", true).environment("A", "1")
            .window("one", a -> a.pane(p -> p.environment("B", "2"))).window("two", b -> b.pane()));

    @Test
    void windowsForASessionOfOthersComeBehindAllAndAreMarkedOneByOne() {
        List<String> lines = Plans.lines(Plans.of(TWO, new Build(Build.SIZE, "n1", "/bin/sh", new Place.Into("host")), new AtomicPlanner()));

        assertEquals(List.of(
                "new-window -a -P -F n1:w1p1 #{window_id} #{pane_id} -t =host:$ -n one -e A=1 -e B=2",
                "set-option -w -t =host: @muntin-tag n1",
                "new-window -a -P -F n1:w2p1 #{window_id} #{pane_id} -t =host:$ -n two -e A=1",
                "set-option -w -t =host: @muntin-tag n1",
                "select-window -t =host:-1",
                "set-option -w -t =host: @muntin-done n1"),
                lines.stream().filter(line -> line.matches("(new-window|select-window|set-option -w -t \\S+ @muntin).*")).toList());
    }

    @Test
    void aSessionAsideHasAnotherNameInEveryTarget() {
        List<String> own = Plans.lines(Plans.of(TWO, new AtomicPlanner()));
        List<String> aside = Plans.lines(Plans.of(TWO, new Build(Build.SIZE, "n1", "/bin/sh", new Place.Aside("other")), new AtomicPlanner()));

        assertEquals(own.stream().map(line -> line.replace("=dev:", "=other:").replace("-s dev ", "-s other ").replace("#{session_name},dev}", "#{session_name},other}")).toList(), aside);
    }
}
