package dev.muntin.engine.memory.tiling;

import dev.muntin.engine.memory.tiling.Area.Divided;
import dev.muntin.engine.memory.tiling.Area.Whole;
import dev.muntin.ops.layout.Axis;
import java.util.ArrayList;
import java.util.List;

/** Makes areas longer and shorter cell by cell, as tmux does when a neighbour comes, goes or is dragged. */
final class Fitting {
    private static final int LEAST = 1;

    private Fitting() {}

    /** How much shorter an area can become. */
    static int spare(Area area, Axis axis) {
        return switch (area) {
            case Whole whole -> Math.max(0, whole.length(axis) - LEAST);
            case Divided divided -> divided.axis() == axis
                    ? divided.parts().stream().mapToInt(part -> spare(part, axis)).sum()
                    : divided.parts().stream().mapToInt(part -> spare(part, axis)).min().orElse(0);
        };
    }

    /** Longer or shorter by so much: parts that lie along the axis share the change one cell at a time, from the first on. */
    static Area adjusted(Area area, Axis axis, int change) {
        Area sized = area.sized(axis, area.length(axis) + change);
        return switch (sized) {
            case Whole whole -> whole;
            case Divided divided when divided.axis() == axis -> divided.with(shared(divided.parts(), axis, change));
            case Divided divided -> divided.with(divided.parts().stream().map(part -> adjusted(part, axis, change)).toList());
        };
    }

    /** The first part gets the first cell, whatever it holds: a row inside gives each of these to the first of its own. */
    private static List<Area> shared(List<Area> parts, Axis axis, int change) {
        List<Area> shared = new ArrayList<>(parts);
        int step = Integer.signum(change);
        int left = Math.abs(change);
        for (int untouched = 0, i = 0; left > 0 && untouched < parts.size(); i = (i + 1) % parts.size()) {
            boolean able = step > 0 || spare(shared.get(i), axis) > 0;
            untouched = able ? 0 : untouched + 1;
            if (able) {
                shared.set(i, adjusted(shared.get(i), axis, step));
                left--;
            }
        }
        return shared;
    }

    /** The layout of a window that has got another size; it never becomes smaller than its panes can. */
    static Area resized(Area root, int width, int height) {
        return resized(resized(root, Axis.COLUMNS, width), Axis.ROWS, height);
    }

    private static Area resized(Area root, Axis axis, int length) {
        int least = root.length(axis) - spare(root, axis);
        int change = Math.max(length, Math.min(least, root.length(axis))) - root.length(axis);
        return change == 0 ? root : adjusted(root, axis, change);
    }
}
