package dev.muntin.compiler.planner;

import dev.muntin.compiler.lower.Lowered;
import dev.muntin.compiler.plan.Cut;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlanStep;
import dev.muntin.compiler.plan.PlannedOperation;
import java.util.List;
import java.util.Optional;

/**
 * One dispatch for each created pane with all that is done to it: the server's mark stands on it until the next one is made.
 *
 * <pre>
 * split-window (pane 1) -&gt; pane 2 ; select-layout (window 1) tiled ; send-keys (pane 2)
 *
 * split-window -t ${w1p1} ; select-pane -m ; select-layout -t ${w1} tiled ; send-keys -t {marked} ; select-pane -M
 * </pre>
 *
 * <p>There is one mark on a server, and it may be the user's: {@link UsersMark} keeps it.
 */
public final class MarkedPlanner implements Planner {
    @Override
    public String name() {
        return "marked";
    }

    @Override
    public Plan plan(Lowered lowered) {
        Frame frame = new Frame(lowered);
        Mark mark = new Mark();
        List<PlanStep> steps = Assembly.of(frame, MarkedPlanner::beforeCreators, mark);
        return mark.isUsed()
                ? frame.plan(name(), new UsersMark(lowered.session(), mark).around(steps), List.of(UsersMark.putBack(lowered.session())))
                : frame.plan(name(), steps);
    }

    private static Optional<Cut> beforeCreators(List<PlannedOperation> chain, PlannedOperation next) {
        boolean second = CutRule.creates(next) && chain.stream().anyMatch(CutRule::creates);
        return second ? Optional.of(Cut.REGISTER) : CutRule.behindOutputs(chain);
    }
}
