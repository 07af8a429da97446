package dev.muntin.compiler.planner;

import dev.muntin.compiler.plan.Made;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.WindowTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A window while its chain is being followed: the order of its panes in tmux's list, which relative addresses walk, and the active one. */
final class PlacedWindow {
    private final WindowTarget.Ref ref;
    private final int place;
    private final Map<PaneTarget, Integer> places = new HashMap<>();
    private int active;

    private PlacedWindow(Made.Window made, int place) {
        this.ref = made.window();
        this.place = place;
        places.put(made.pane(), 0);
    }

    /** @param place among the windows of its session, in the order of their making */
    static PlacedWindow made(Made made, int place) {
        if (made instanceof Made.Window window) {
            return new PlacedWindow(window, place);
        }
        throw new IllegalArgumentException("no window: " + made);
    }

    WindowTarget.Ref ref() {
        return ref;
    }

    int place() {
        return place;
    }

    /** The window itself and its panes. */
    List<PaneTarget> parts() {
        List<PaneTarget> parts = new ArrayList<>(places.keySet());
        parts.add(ref);
        return parts;
    }

    /** How far behind the active pane it stands, walking the list around. */
    int stepsTo(PaneTarget pane) {
        return Math.floorMod(place(pane) - active, places.size());
    }

    /** tmux puts a new pane behind the one that is split, and goes there; only the last one of the list is ever split here. */
    PaneTarget split(Made made) {
        if (!(made instanceof Made.Pane pane) || active != places.size() - 1) {
            throw new IllegalArgumentException("not a pane behind the last one: " + made);
        }
        active = places.size();
        places.put(pane.pane(), active);
        return pane.pane();
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
