package dev.muntin.engine.memory.tiling;

import dev.muntin.ops.layout.Axis;
import java.util.List;

/** A part of a window: it holds a pane, or is divided further. Where it lies follows from the sizes of those before it. */
public sealed interface Area permits Area.Whole, Area.Divided {
    int width();

    int height();

    /** The numbers of the panes in it, in the order in which tmux walks its cells. */
    List<Integer> panes();

    /** The same area in this size; what is inside is left for the caller to fit. */
    Area sized(int width, int height);

    /** One that a pane fills. */
    record Whole(int pane, int width, int height) implements Area {
        @Override
        public List<Integer> panes() {
            return List.of(pane);
        }

        @Override
        public Whole sized(int newWidth, int newHeight) {
            return new Whole(pane, newWidth, newHeight);
        }
    }

    /** One whose parts follow each other, with a line of one cell between each two. */
    record Divided(Axis axis, int width, int height, List<Area> parts) implements Area {
        public Divided {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("an area that is divided has parts");
            }
        }

        @Override
        public List<Integer> panes() {
            return parts.stream().flatMap(part -> part.panes().stream()).toList();
        }

        @Override
        public Divided sized(int newWidth, int newHeight) {
            return new Divided(axis, newWidth, newHeight, parts);
        }

        Divided with(List<Area> newParts) {
            return new Divided(axis, width, height, newParts);
        }

        /** Which part holds a pane; -1 if none does. */
        int indexOf(int pane) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).panes().contains(pane)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** The side that runs along the axis. */
    default int length(Axis axis) {
        return axis == Axis.COLUMNS ? width() : height();
    }

    /** The same area with this side along the axis. */
    default Area sized(Axis axis, int length) {
        return axis == Axis.COLUMNS ? sized(length, height()) : sized(width(), length);
    }

    static Axis across(Axis axis) {
        return axis == Axis.COLUMNS ? Axis.ROWS : Axis.COLUMNS;
    }
}
