package dev.muntin.compiler.planner;

import dev.muntin.compiler.plan.Made;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.WindowTarget;
import java.util.HashMap;
import java.util.Map;

/** A window while its chain is being followed: the order of its panes in tmux's list, which relative addresses walk, and the active one. */
final class PlacedWindow {
    private final WindowTarget.Ref ref;
    private final Map<PaneTarget, Integer> places = new HashMap<>();
    private int active;

    private PlacedWindow(Made.Window made) {
        ref = made.window();
        places.put(made.pane(), 0);
    }

    static PlacedWindow made(Made made) {
        if (made instanceof Made.Window window) {
            return new PlacedWindow(window);
        }
        throw new IllegalArgumentException("no window: " + made);
    }

    WindowTarget.Ref ref() {
        return ref;
    }

    boolean holds(PaneTarget pane) {
        return pane.equals(ref) || places.containsKey(pane);
    }

    /** How far behind the active pane it stands, walking the list around. */
    int stepsTo(PaneTarget pane) {
        return Math.floorMod(place(pane) - active, places.size());
    }

    /** tmux puts a new pane behind the one that is split, and goes there; only the last one of the list is ever split here. */
    void split(Made made) {
        if (!(made instanceof Made.Pane pane) || active != places.size() - 1) {
            throw new IllegalArgumentException("not a pane behind the last one: " + made);
        }
        active = places.size();
        places.put(pane.pane(), active);
    }

    void select(PaneTarget pane) {
        active = place(pane);
    }

    private int place(PaneTarget pane) {
        Integer place = places.get(pane);
        if (place == null) {
            throw new IllegalArgumentException(pane + " is not in " + ref);
        }
        return place;
    }
}
