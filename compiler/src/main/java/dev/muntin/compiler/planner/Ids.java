package dev.muntin.compiler.planner;

import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.WindowTarget;
import java.util.Optional;

/** Nothing but ids: what a dispatch makes cannot be spoken of before its answer. */
final class Ids extends Register {
    @Override
    Optional<WindowTarget> reach(WindowTarget.Ref window) {
        return Optional.empty();
    }

    @Override
    Optional<PaneTarget> reach(PaneTarget.Ref pane) {
        return Optional.empty();
    }

    @Override
    void follow(PlannedOperation planned) {}
}
