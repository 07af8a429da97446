package dev.muntin.ops.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How panes lie to each other whatever their sizes, so that a window that was stretched or dragged still has its layout. */
public sealed interface LayoutShape {
    /** The indexes of the panes, as they follow each other from the top left. */
    List<Integer> panes();

    /** One pane, by its place in the list of cells. */
    record Pane(int index) implements LayoutShape {
        @Override
        public List<Integer> panes() {
            return List.of(index);
        }
    }

    /** Parts that straight lines divide from edge to edge. */
    record Split(Axis axis, List<LayoutShape> parts) implements LayoutShape {
        public Split {
            parts = List.copyOf(parts);
            if (parts.size() < 2) {
                throw new IllegalArgumentException("a split has two parts or more, not " + parts);
            }
        }

        @Override
        public List<Integer> panes() {
            return parts.stream().flatMap(part -> part.panes().stream()).toList();
        }
    }

    /** Panes that no straight line divides: no tiling of tmux's, but what a zoomed or a floating pane looks like. */
    record Tangle(List<Integer> panes) implements LayoutShape {
        public Tangle {
            panes = List.copyOf(panes);
        }
    }

    /** The shape of a window; four cells that meet in a point are rows of columns, as {@code tiled} has them. */
    static LayoutShape of(List<Cell> cells) {
        return of(cells, IntStream.range(0, cells.size()).boxed().toList());
    }

    private static LayoutShape of(List<Cell> cells, List<Integer> panes) {
        if (panes.size() == 1) {
            return new Pane(panes.getFirst());
        }
        for (Axis axis : Axis.values()) {
            List<List<Integer>> parts = Cuts.of(cells, panes, axis);
            if (parts.size() > 1) {
                List<LayoutShape> shapes = new ArrayList<>();
                parts.forEach(part -> shapes.add(of(cells, part)));
                return new Split(axis, shapes);
            }
        }
        return new Tangle(panes);
    }

    /**
     * Whether one layout could have made both windows. That is more than equal shapes: where cells meet in a point by chance,
     * rows of columns are columns of rows as well.
     */
    static boolean same(List<Cell> one, List<Cell> other) {
        return one.equals(other)
                || one.size() == other.size() && new CommonShape(one, other).exists(IntStream.range(0, one.size()).boxed().toList());
    }
}
