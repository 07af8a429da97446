package dev.muntin.engine.memory.world;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The active pane of a window, and the way back through those that were. */
final class Focus {
    private final boolean remembersAll;
    private final LongSupplier visits;
    private final Deque<Pane> last = new ArrayDeque<>();
    private Optional<Pane> active = Optional.empty();

    /** Before 3.4 a window remembers one pane only. */
    Focus(boolean remembersAll, LongSupplier visits) {
        this.remembersAll = remembersAll;
        this.visits = visits;
    }

    Optional<Pane> active() {
        return active;
    }

    /** The panes that were active before, the last one first. */
    List<Pane> last() {
        return List.copyOf(last);
    }

    /** Makes a pane active; false if it is already. */
    boolean goTo(Pane pane) {
        if (isAt(pane)) {
            return false;
        }
        last.remove(pane);
        active.ifPresent(this::remember);
        begin(pane);
        return true;
    }

    /** Makes a pane active, if there is one, behind which these are. */
    void goBack(Optional<Pane> pane, List<Pane> before) {
        pane.ifPresent(this::goTo);
        last.clear();
        last.addAll(before);
    }

    /** Makes a pane active that follows no other. */
    void begin(Pane pane) {
        active = Optional.of(pane);
        pane.visit(visits.getAsLong());
    }

    private void remember(Pane pane) {
        if (!remembersAll) {
            last.clear();
        }
        last.remove(pane);
        last.push(pane);
    }

    void forget(Pane pane) {
        last.remove(pane);
    }

    /** A pane is about to leave: the one before it in time becomes active, or else the one that stands beside it. */
    void lose(Pane pane, Optional<Pane> neighbour) {
        last.remove(pane);
        if (isAt(pane)) {
            active = Optional.ofNullable(last.poll()).or(() -> neighbour);
        }
    }

    private boolean isAt(Pane pane) {
        return active.filter(now -> now == pane).isPresent();
    }
}
