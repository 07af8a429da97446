package dev.muntin.compiler.planner;

import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.WindowTarget;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The allocator of addresses, following the operations one by one. What earlier dispatches have made has an id; to what the running one
 * makes each kind of register knows its own way, or none.
 */
abstract class Register implements Addressing {
    private final Names names = new Names();
    private final Set<PaneTarget> fresh = new HashSet<>();
    private final Set<PaneTarget> captured = new HashSet<>();
    private boolean missed;

    /** The way to a window that this dispatch has made. */
    abstract Optional<WindowTarget> reach(WindowTarget.Ref window);

    /** The way to a pane that this dispatch has made. */
    abstract Optional<PaneTarget> reach(PaneTarget.Ref pane);

    /** Goes on to what is current and marked behind an operation. */
    abstract void follow(PlannedOperation planned);

    @Override
    public final WindowTarget window(WindowTarget target) {
        if (!(target instanceof WindowTarget.Ref ref)) {
            return target;
        }
        return fresh.contains(ref) ? found(reach(ref), ref) : id(ref);
    }

    @Override
    public final PaneTarget pane(PaneTarget target) {
        return switch (target) {
            case PaneTarget.Ref ref -> fresh.contains(ref) ? found(reach(ref), ref) : id(ref);
            case WindowTarget window -> window(window);
            case PaneTarget.After after -> after;
            case PaneTarget.Before before -> before;
            case PaneTarget.Beside beside -> beside;
            case PaneTarget.Id id -> id;
            case PaneTarget.Within within -> new PaneTarget.Within(window(within.window()), within.spot());
            case PaneTarget.Captured captured -> captured;
        };
    }

    /** Whether something could not be reached since the last time that this was asked. */
    final boolean missed() {
        boolean result = missed;
        missed = false;
        return result;
    }

    final void pass(PlannedOperation planned) {
        names.pass(planned);
        fresh.addAll(parts(planned.made()));
        follow(planned);
    }

    /** The dispatch ends here, and its answer tells the ids of what it has made. */
    void cut() {
        fresh.clear();
    }

    /** The name under which a later dispatch speaks of what an operation makes; empty if none does. */
    final Optional<String> captured(Made made) {
        return !captured.isEmpty() && parts(made).stream().anyMatch(captured::contains) ? Optional.of(name(made)) : Optional.empty();
    }

    /** That of a pane, or of a window with its first one. */
    final String name(Made made) {
        return names.of(parts(made).getLast());
    }

    final boolean isFresh(PaneTarget ref) {
        return fresh.contains(ref);
    }

    final WindowTarget id(WindowTarget.Ref window) {
        captured.add(window);
        return new WindowTarget.Captured(names.of(window));
    }

    private PaneTarget id(PaneTarget.Ref pane) {
        captured.add(pane);
        return new PaneTarget.Captured(names.of(pane));
    }

    private <T> T found(Optional<? extends T> way, T symbolic) {
        missed |= way.isEmpty();
        return way.isPresent() ? way.get() : symbolic;
    }

    private static List<PaneTarget> parts(Made made) {
        return switch (made) {
            case Made.Nothing nothing -> List.of();
            case Made.Window window -> List.of(window.window(), window.pane());
            case Made.Pane pane -> List.of(pane.pane());
        };
    }
}
