package dev.muntin.compiler.planner;

import dev.muntin.compiler.lower.Made;
import dev.muntin.ops.target.Ref;
import java.util.ArrayList;
import java.util.List;

/**
 * A window while the chain is being followed.
 *
 * @param panes in the order of tmux's list, which relative addresses walk
 * @param active the place in that list of the active one
 */
record PlacedWindow(Ref ref, List<Ref> panes, int active) {
    static PlacedWindow made(Made made) {
        return switch (made) {
            case Made.Window window -> new PlacedWindow(window.window(), List.of(window.pane()), 0);
            case Made.Pane pane -> throw new IllegalArgumentException("no window: " + pane);
            case Made.Nothing nothing -> throw new IllegalArgumentException("no window: " + nothing);
        };
    }

    boolean holds(Ref pane) {
        return panes.contains(pane);
    }

    /** How far behind the active pane it stands, walking the list around. */
    int stepsTo(Ref pane) {
        return Math.floorMod(panes.indexOf(pane) - active, panes.size());
    }

    /** tmux puts a new pane behind the one that is split, and goes there. */
    PlacedWindow split(Made made) {
        if (!(made instanceof Made.Pane pane)) {
            throw new IllegalArgumentException("no pane: " + made);
        }
        List<Ref> more = new ArrayList<>(panes);
        more.add(active + 1, pane.pane());
        return new PlacedWindow(ref, List.copyOf(more), active + 1);
    }

    PlacedWindow select(Ref pane) {
        return new PlacedWindow(ref, panes, panes.indexOf(pane));
    }
}
