package dev.muntin.compiler.planner;

import dev.muntin.compiler.plan.Cut;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.ops.NewSession;
import java.util.List;
import java.util.Optional;

/** Where a planner ends a dispatch although the next operation could be addressed in it. */
interface CutRule {
    /** Why the next operation shall not join this chain; empty if it may. */
    Optional<Cut> between(List<PlannedOperation> chain, PlannedOperation next);

    /** Nothing but a missing address cuts. */
    static Optional<Cut> nowhere(List<PlannedOperation> chain, PlannedOperation next) {
        return Optional.empty();
    }

    /** Where somebody reads what the last operation has printed. */
    static Optional<Cut> behindOutputs(List<PlannedOperation> chain) {
        boolean output = !chain.isEmpty() && chain.getLast().operation().printed().isPresent() && !creates(chain.getLast());
        return output ? Optional.of(Cut.OUTPUT) : Optional.empty();
    }

    /** What marks a session as ours stands with what makes it: it is how it is known when the answer is lost. */
    static boolean marks(List<PlannedOperation> chain, PlannedOperation next) {
        return !chain.isEmpty() && chain.getLast().operation() instanceof NewSession && next.isMark();
    }

    /** Whether it is over with something that was made, marked or not. */
    static boolean endsWithCreator(List<PlannedOperation> chain) {
        int last = chain.size() - 1;
        return last >= 0 && (creates(chain.get(last)) || last > 0 && marks(chain.subList(0, last), chain.get(last)));
    }

    static boolean creates(PlannedOperation planned) {
        return planned.operation().creates();
    }
}
