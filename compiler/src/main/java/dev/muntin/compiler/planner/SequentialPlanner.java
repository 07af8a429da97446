package dev.muntin.compiler.planner;

import dev.muntin.compiler.lower.Lowered;
import dev.muntin.compiler.plan.Cut;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlannedOperation;
import java.util.List;
import java.util.Optional;

/**
 * Every operation is a dispatch of its own, and every target an id that the answer to an earlier one has told. The slowest way, and the
 * easiest to follow:
 *
 * <pre>
 * split-window (pane 1) -&gt; pane 2 ; select-layout (window 1) tiled
 *
 * split-window -t ${w1p1}
 * select-layout -t ${w1} tiled
 * </pre>
 */
public final class SequentialPlanner implements Planner {
    @Override
    public String name() {
        return "sequential";
    }

    @Override
    public Plan plan(Lowered lowered) {
        Frame frame = new Frame(lowered);
        return frame.plan(name(), Assembly.of(frame, SequentialPlanner::alone, new Ids()));
    }

    private static Optional<Cut> alone(List<PlannedOperation> chain, PlannedOperation next) {
        return chain.isEmpty() || CutRule.marks(chain, next) ? Optional.empty() : Optional.of(Cut.EACH);
    }
}
