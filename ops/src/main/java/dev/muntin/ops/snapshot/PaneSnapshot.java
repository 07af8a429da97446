package dev.muntin.ops.snapshot;

import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.target.PaneTarget;
import java.time.Instant;
import java.util.Optional;

/** A pane as it stood. */
public record PaneSnapshot(Facts facts) {
    public PaneTarget.Id id() {
        return facts.known(PaneFields.ID);
    }

    /** As users count; the first one is what {@code pane-base-index} says. */
    public int index() {
        return facts.known(PaneFields.INDEX);
    }

    public boolean active() {
        return facts.has(PaneFields.ACTIVE);
    }

    /** The part of its window that it has; absent if it floats over others, where it can also reach beyond the edge. */
    public Optional<Cell> cell() {
        return floating() ? Optional.empty()
                : Optional.of(new Cell(facts.known(PaneFields.LEFT), facts.known(PaneFields.TOP), facts.known(PaneFields.WIDTH), facts.known(PaneFields.HEIGHT)));
    }

    public boolean floating() {
        return facts.has(PaneFields.FLOATING);
    }

    public String title() {
        return facts.text(PaneFields.TITLE);
    }

    public Optional<String> currentPath() {
        return facts.of(PaneFields.CURRENT_PATH);
    }

    /** Absent before 3.3. */
    public Optional<String> startPath() {
        return facts.of(PaneFields.START_PATH);
    }

    /** As tmux quotes it; absent for a shell of its own. */
    public Optional<String> startCommand() {
        return facts.of(PaneFields.START_COMMAND);
    }

    /** Of a dead pane its old one up to 3.7c, absent from 3.8 on. */
    public Optional<Long> pid() {
        return facts.of(PaneFields.PID);
    }

    /** Whether its terminal has closed; how its process ended can be told a moment later. */
    public boolean dead() {
        return facts.has(PaneFields.DEAD);
    }

    /** The exit code; absent if it lives or a signal killed it. */
    public Optional<Integer> deadStatus() {
        return facts.of(PaneFields.DEAD_STATUS);
    }

    /** The signal that killed it, as a number or a name; absent before 3.3. */
    public Optional<String> deadSignal() {
        return facts.of(PaneFields.DEAD_SIGNAL);
    }

    /** Absent if it lives, and before 3.3. */
    public Optional<Instant> deadTime() {
        return facts.of(PaneFields.DEAD_TIME);
    }

    public boolean synchronised() {
        return facts.has(PaneFields.SYNCHRONIZED);
    }

    public boolean marked() {
        return facts.has(PaneFields.MARKED);
    }
}
