package dev.muntin.compiler.planner;

import dev.muntin.compiler.lower.Lowered;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.HostStep;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlanStep;
import java.util.List;

/**
 * The whole workspace as one plain chain. Every target becomes the session's current window and pane, or a place relative to
 * them, by following what each operation makes current:
 *
 * <pre>
 * split-window (pane 1) -&gt; pane 2 ; send-keys (pane 1) ; select-pane (pane 1)
 *
 * split-window -t =dev:           ; send-keys -t =dev:.+1 ; select-pane -t =dev:.+1
 * </pre>
 *
 * <p>No index, no id and no mark appears, so the chain is the same whatever {@code base-index} is set to. Only what happens outside of tmux,
 * or makes tmux wait, cuts it; then ids take over, because nobody knows what is current when time has passed.
 *
 * <p>Hooks of the user would run between two operations and move what is current. Empty ones of the session's own stand before them.
 */
public final class AtomicPlanner implements Planner {
    @Override
    public String name() {
        return "atomic";
    }

    @Override
    public Plan plan(Lowered lowered) {
        Frame frame = new Frame(lowered);
        Plan plan = frame.plan(name(), steps(frame));
        return plan.with(plan.steps().stream().map(step -> shielded(step, lowered)).toList());
    }

    private static PlanStep shielded(PlanStep step, Lowered lowered) {
        return switch (step) {
            case HostStep outside -> outside;
            case Dispatch dispatch -> dispatch.shielded(lowered.session(), lowered.extent());
        };
    }

    /** The chain, which a transaction puts into its envelope. */
    static List<PlanStep> steps(Frame frame) {
        Lowered lowered = frame.lowered();
        return Assembly.of(frame, CutRule::nowhere, new Current(lowered.session(), !lowered.shape().hasIndexes()));
    }
}
