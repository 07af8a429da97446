package dev.muntin.compiler.planner;

import dev.muntin.compiler.lower.Lowered;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.ops.command.Trait;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole workspace as one plain chain. Every target becomes the session's current window and pane, or a place relative to
 * them, by following what each operation makes current:
 *
 * <pre>
 * split-window (pane 1) -&gt; pane 2 ; send-keys (pane 1) ; select-pane (pane 1)
 * split-window -t =dev:           ; send-keys -t =dev:.+1 ; select-pane -t =dev:.+1
 * </pre>
 *
 * <p>No index, no id and no mark appears, so the chain is the same whatever {@code base-index} is set to.
 */
public final class AtomicPlanner {
    /** The planner's name, as users choose it. */
    public static final String NAME = "atomic";

    public Plan plan(Lowered lowered) {
        Frame frame = new Frame(lowered);
        Where where = new Where(lowered.session());
        List<PlannedOperation> chain = new ArrayList<>();
        for (PlannedOperation planned : frame.around()) {
            if (planned.operation().is(Trait.WAITS)) {
                throw new IllegalArgumentException(planned.operation().given().command().word() + " would let others in: " + planned);
            }
            chain.add(planned.with(planned.operation().retarget(where)));
            where.pass(planned);
        }
        Dispatch dispatch = new Dispatch(Sentinels.in(chain, lowered.nonce()));
        return new Plan(NAME, List.of(dispatch), lowered.shape(), frame.repair(), lowered.nonce());
    }
}
