package dev.muntin.ops.snapshot;

import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.WindowTarget;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A window as it stood in one of its places. One that is linked has an index in each session, or several in one, and can be the active one here and not
 * there; its name, size and panes are the same everywhere.
 */
public record WindowSnapshot(Facts facts, List<PaneSnapshot> panes) {
    public WindowSnapshot {
        panes = List.copyOf(panes);
        if (panes.isEmpty()) {
            throw new IllegalArgumentException("a window without a pane: " + facts);
        }
    }

    public WindowTarget.Id id() {
        return facts.known(WindowFields.ID);
    }

    public int index() {
        return facts.known(WindowFields.INDEX);
    }

    public String name() {
        return facts.text(WindowFields.NAME);
    }

    public boolean active() {
        return facts.has(WindowFields.ACTIVE);
    }

    public boolean zoomed() {
        return facts.has(WindowFields.ZOOMED);
    }

    public boolean linked() {
        return facts.has(WindowFields.LINKED);
    }

    /** Whether the marked pane is seen here. */
    public boolean marked() {
        return facts.has(WindowFields.MARKED);
    }

    public Size size() {
        return new Size(facts.known(WindowFields.WIDTH), facts.known(WindowFields.HEIGHT));
    }

    /** How its panes lie, also those that a zoom hides: a layout string, from 3.8 on as JSON. */
    public String layout() {
        return facts.text(WindowFields.LAYOUT);
    }

    public Instant activity() {
        return facts.known(WindowFields.ACTIVITY);
    }

    /** Absent only in the moment when the active pane ends. */
    public Optional<PaneSnapshot> activePane() {
        return panes.stream().filter(PaneSnapshot::active).findFirst();
    }
}
