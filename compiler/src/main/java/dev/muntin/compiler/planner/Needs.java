package dev.muntin.compiler.planner;

import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.ops.SelectLayout;
import dev.muntin.ops.TmuxVersion;
import dev.muntin.ops.layout.Layout;
import java.util.List;

/** The oldest tmux that takes a chain. */
final class Needs {
    private Needs() {}

    static TmuxVersion of(List<PlannedOperation> chain) {
        TmuxVersion needs = Plan.OLDEST;
        for (PlannedOperation planned : chain) {
            // 3.3a dies of a layout name that it does not know, so this must be known before anything is sent.
            if (planned.operation() instanceof SelectLayout select && select.layout() instanceof Layout.Named named
                    && named.name().since().atLeast(needs)) {
                needs = named.name().since();
            }
        }
        return needs;
    }
}
