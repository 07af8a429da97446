package dev.muntin.compiler.planner;

import dev.muntin.compiler.lower.Lowered;
import dev.muntin.compiler.plan.Cut;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlannedOperation;
import java.util.List;
import java.util.Optional;

/**
 * Operations share a dispatch until one of them makes something: its id is in the answer. What any script can do without knowing what tmux
 * takes for current:
 *
 * <pre>
 * send-keys (pane 1) ; split-window (pane 1) -&gt; pane 2 ; send-keys (pane 2)
 *
 * send-keys -t ${w1p1} ; split-window -P -t ${w1p1}
 * send-keys -t ${w1p2}
 * </pre>
 */
public final class FoldedPlanner implements Planner {
    @Override
    public String name() {
        return "folded";
    }

    @Override
    public Plan plan(Lowered lowered) {
        Frame frame = new Frame(lowered);
        return frame.plan(name(), Assembly.of(frame, FoldedPlanner::behindCreators, new Ids()));
    }

    private static Optional<Cut> behindCreators(List<PlannedOperation> chain, PlannedOperation next) {
        boolean created = CutRule.endsWithCreator(chain) && !CutRule.marks(chain, next);
        return created ? Optional.of(Cut.CREATOR) : CutRule.behindOutputs(chain);
    }
}
