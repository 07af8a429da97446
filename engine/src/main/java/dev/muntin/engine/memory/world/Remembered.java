package dev.muntin.engine.memory.world;

import java.util.List;
import java.util.Optional;

/** What tmux knows by its place in memory: once it is gone, any of its kind that was made since may be taken for it. */
final class Remembered<T> {
    private final T thing;
    private Optional<List<T>> stayed = Optional.empty();

    Remembered(T thing) {
        this.thing = thing;
    }

    boolean isGone() {
        return stayed.isPresent();
    }

    boolean is(T other) {
        return !isGone() && other.equals(thing);
    }

    /** Notices when it is not among what stands. */
    void look(List<T> standing) {
        if (!isGone() && !standing.contains(thing)) {
            stayed = Optional.of(standing);
        }
    }

    /** Whether tmux may take this, which stands, for it. */
    boolean mayBe(T other) {
        return is(other) || stayed.filter(those -> !those.contains(other)).isPresent();
    }
}
