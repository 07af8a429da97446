package dev.muntin.engine.memory.tiling;

import dev.muntin.engine.memory.tiling.Area.Divided;
import dev.muntin.engine.memory.tiling.Area.Whole;
import dev.muntin.ops.layout.Axis;
import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.layout.LayoutName;
import dev.muntin.ops.layout.LayoutOptions;
import dev.muntin.ops.layout.Placement;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.version.TmuxVersion;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Moves the lines between panes: the nearest line along the axis around a pane. */
public final class Dragging {
    private Dragging() {}

    /** The line behind the pane, or before it if it is the last, moves by so many cells. */
    public static Area by(Area root, int pane, Axis axis, int cells) {
        return around(root, pane, axis, (divided, index) -> moved(divided, index, cells)).orElse(root);
    }

    /** The pane becomes so long, if its neighbours can give or take that. */
    public static Area to(Area root, int pane, Axis axis, int length) {
        return around(root, pane, axis, (divided, index) -> {
            int missing = length - divided.parts().get(index).length(axis);
            boolean last = index == divided.parts().size() - 1;
            return moved(divided, index, last ? -missing : missing);
        }).orElse(root);
    }

    /** Gives the panes around this one equal lengths; what is equal already is left for the areas around it. */
    public static Area evened(Area root, int pane, TmuxVersion version) {
        return evenedAround(root, pane, version).orElse(root);
    }

    private interface Change {
        Divided of(Divided divided, int index);
    }

    private static Optional<Area> around(Area area, int pane, Axis axis, Change change) {
        if (!(area instanceof Divided divided)) {
            return Optional.empty();
        }
        int index = divided.indexOf(pane);
        Optional<Area> inner = around(divided.parts().get(index), pane, axis, change).map(part -> replaced(divided, index, part));
        return inner.isPresent() || divided.axis() != axis ? inner : Optional.of(change.of(divided, index));
    }

    private static Divided replaced(Divided divided, int index, Area part) {
        List<Area> parts = new ArrayList<>(divided.parts());
        parts.set(index, part);
        return divided.with(parts);
    }

    private static Divided moved(Divided divided, int index, int change) {
        int line = index == divided.parts().size() - 1 ? index - 1 : index;
        List<Area> parts = new ArrayList<>(divided.parts());
        int left = Math.abs(change);
        int done = 1;
        while (left > 0 && done > 0) {
            done = change > 0 ? grown(parts, line, divided.axis(), left) : shrunk(parts, line, divided.axis(), left);
            left -= done;
        }
        return divided.with(parts);
    }

    /** Takes from the next that can give, or from the nearest before. */
    private static int grown(List<Area> parts, int index, Axis axis, int wanted) {
        int giver = index + 1;
        while (giver < parts.size() && Fitting.spare(parts.get(giver), axis) == 0) {
            giver++;
        }
        if (giver == parts.size()) {
            giver = lastGiver(parts, index - 1, axis);
        }
        return giver < 0 ? 0 : given(parts, giver, index, axis, wanted);
    }

    private static int shrunk(List<Area> parts, int index, Axis axis, int wanted) {
        int giver = lastGiver(parts, index, axis);
        return giver < 0 ? 0 : given(parts, giver, index + 1, axis, wanted);
    }

    private static int lastGiver(List<Area> parts, int from, Axis axis) {
        int giver = from;
        while (giver >= 0 && Fitting.spare(parts.get(giver), axis) == 0) {
            giver--;
        }
        return giver;
    }

    private static int given(List<Area> parts, int giver, int taker, Axis axis, int wanted) {
        int size = Math.min(wanted, Fitting.spare(parts.get(giver), axis));
        parts.set(taker, Fitting.adjusted(parts.get(taker), axis, size));
        parts.set(giver, Fitting.adjusted(parts.get(giver), axis, -size));
        return size;
    }

    private static Optional<Area> evenedAround(Area area, int pane, TmuxVersion version) {
        if (!(area instanceof Divided divided)) {
            return Optional.empty();
        }
        int index = divided.indexOf(pane);
        Optional<Area> inner = evenedAround(divided.parts().get(index), pane, version).map(part -> replaced(divided, index, part));
        return inner.isPresent() ? inner : Optional.of(evened(divided, version)).filter(even -> !even.equals(divided));
    }

    private static Area evened(Divided divided, TmuxVersion version) {
        // 3.8 gives all the room to the panes of a row and leaves what is divided further as it is, so that they may not fit together.
        boolean panesOnly = version.atLeast(TmuxVersion.of(3, 8));
        List<Area> chosen = divided.parts().stream().filter(part -> !panesOnly || part instanceof Whole).toList();
        Size row = new Size(divided.length(divided.axis()), 1);
        return chosen.size() > 1 && Placement.of(LayoutName.EVEN_HORIZONTAL, chosen.size(), row, LayoutOptions.DEFAULT, version) instanceof Placement.Fits fits
                ? divided.with(evened(divided, chosen, fits.cells()))
                : divided;
    }

    private static List<Area> evened(Divided divided, List<Area> chosen, List<Cell> cells) {
        Iterator<Cell> next = cells.iterator();
        Axis axis = divided.axis();
        return divided.parts().stream()
                .map(part -> chosen.contains(part) ? Fitting.adjusted(part, axis, next.next().width() - part.length(axis)) : part).toList();
    }
}
