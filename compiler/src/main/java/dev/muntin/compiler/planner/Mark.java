package dev.muntin.compiler.planner;

import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.WindowTarget;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The server's one mark: it stands on what was made last, its pane and its window. */
final class Mark extends Register {
    private final Set<Made> used = new HashSet<>();
    private Made last = new Made.Nothing();

    @Override
    Optional<WindowTarget> reach(WindowTarget.Ref window) {
        return last instanceof Made.Window made && made.window().equals(window) ? Optional.of(mark()) : Optional.empty();
    }

    @Override
    Optional<PaneTarget> reach(PaneTarget.Ref pane) {
        boolean marked = switch (last) {
            case Made.Nothing nothing -> false;
            case Made.Window window -> window.pane().equals(pane);
            case Made.Pane made -> made.pane().equals(pane);
        };
        return marked ? Optional.of(mark()) : Optional.empty();
    }

    @Override
    void follow(PlannedOperation planned) {
        if (CutRule.creates(planned)) {
            last = planned.made();
        }
    }

    /** Whether the mark is needed to speak of what was made. */
    boolean isUsedFor(Made made) {
        return used.contains(made);
    }

    boolean isUsed() {
        return !used.isEmpty();
    }

    private WindowTarget mark() {
        used.add(last);
        return new WindowTarget.Marked();
    }
}
