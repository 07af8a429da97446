package dev.muntin.compiler.planner;

import dev.muntin.compiler.lower.Lowered;
import dev.muntin.compiler.plan.Cut;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.Envelope;
import dev.muntin.compiler.plan.Extent;
import dev.muntin.compiler.plan.HostStep;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlanStep;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.Operation;
import dev.muntin.ops.word.Format;
import java.util.ArrayList;
import java.util.List;

/**
 * The chain of {@link AtomicPlanner}, sent so that tmux itself undoes it when it fails:
 *
 * <pre>
 * new-session -d -s dev ; split-window -t =dev: ; list-panes -s -t =dev:
 *
 * start-server
 * ; set-hook -g @HOOK 'set-hook -gu @HOOK ; new-session -d -s dev ; split-window -t =dev:' ; set-hook -R @HOOK
 * ; if-shell -F -t =dev: DONE 'list-panes -s -t =dev:' 'if-shell -F -t =dev: OURS "set-hook -t =dev: session-renamed KILL ; rename-session -t =dev: ENDING"'
 * </pre>
 */
public final class TransactionPlanner implements Planner {
    @Override
    public String name() {
        return "transaction";
    }

    @Override
    public Plan plan(Lowered lowered) {
        Frame frame = new Frame(lowered);
        Plan plan = frame.plan(name(), AtomicPlanner.steps(frame));
        List<PlanStep> steps = new ArrayList<>();
        for (PlanStep step : plan.steps()) {
            steps.add(switch (step) {
                case HostStep outside -> outside;
                // Between dispatches, whoever works in the session of others can have gone elsewhere.
                case Dispatch dispatch when lowered.extent() instanceof Extent.Windows && isBegun(steps) -> dispatch;
                case Dispatch dispatch when dispatch.cut() == Cut.NONE -> wrapped(frame, dispatch.operations(), dispatch.cut(), lowered.nonce(), plan.repair());
                case Dispatch dispatch -> wrapped(frame, closed(frame, dispatch, steps.size()), dispatch.cut(),
                        reached(lowered, steps.size()), plan.repair());
            });
        }
        return plan.with(steps);
    }

    private static boolean isBegun(List<PlanStep> steps) {
        return steps.stream().anyMatch(Dispatch.class::isInstance);
    }

    private static Dispatch wrapped(Frame frame, List<PlannedOperation> operations, Cut cut, String reached, List<Operation> repair) {
        Lowered lowered = frame.lowered();
        return new Dispatch(operations, cut, new Envelope.Transaction(lowered.session(), lowered.nonce(), reached, repair, lowered.extent()));
    }

    /** One that others follow says how far it has come, too. */
    private static List<PlannedOperation> closed(Frame frame, Dispatch dispatch, int number) {
        String reached = reached(frame.lowered(), number);
        List<PlannedOperation> all = new ArrayList<>(dispatch.operations());
        all.add(frame.of(frame.reached(reached)));
        all.add(frame.of(DisplayMessage.print(new Format(frame.lowered().nonce() + ":reached-" + number))));
        return all;
    }

    private static String reached(Lowered lowered, int number) {
        return lowered.nonce() + "-" + number;
    }
}
