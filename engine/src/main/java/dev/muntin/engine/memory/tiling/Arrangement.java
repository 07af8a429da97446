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
import java.util.List;

/** The areas that a named layout divides a window into; it may have to become larger for them. */
public final class Arrangement {
    private final LayoutName layout;
    private final List<Area> leaves;
    private final Size size;

    private Arrangement(LayoutName layout, List<Area> leaves, Size size) {
        this.layout = layout;
        this.leaves = leaves;
        this.size = size;
    }

    /** Places two panes or more. */
    public static Area of(LayoutName layout, List<Integer> panes, Size size, LayoutOptions options, TmuxVersion version) {
        return switch (Placement.of(layout, panes.size(), size, options, version)) {
            case Placement.Fits fits -> new Arrangement(layout, leaves(panes, fits.cells()), size).tree();
            case Placement.TooSmall small -> of(layout, panes, small.needed(), options, version);
        };
    }

    private static List<Area> leaves(List<Integer> panes, List<Cell> cells) {
        List<Area> leaves = new ArrayList<>();
        for (int i = 0; i < panes.size(); i++) {
            leaves.add(new Whole(panes.get(i), cells.get(i).width(), cells.get(i).height()));
        }
        return leaves;
    }

    private Area tree() {
        return switch (layout) {
            case EVEN_HORIZONTAL -> divided(Axis.COLUMNS, leaves);
            case EVEN_VERTICAL -> divided(Axis.ROWS, leaves);
            case MAIN_HORIZONTAL -> divided(Axis.ROWS, List.of(leaves.getFirst(), others(Axis.COLUMNS)));
            case MAIN_HORIZONTAL_MIRRORED -> divided(Axis.ROWS, List.of(others(Axis.COLUMNS), leaves.getFirst()));
            case MAIN_VERTICAL -> divided(Axis.COLUMNS, List.of(leaves.getFirst(), others(Axis.ROWS)));
            case MAIN_VERTICAL_MIRRORED -> divided(Axis.COLUMNS, List.of(others(Axis.ROWS), leaves.getFirst()));
            case TILED -> divided(Axis.ROWS, rows());
        };
    }

    private Area divided(Axis axis, List<Area> parts) {
        return new Divided(axis, size.columns(), size.rows(), parts);
    }

    private Area others(Axis axis) {
        List<Area> others = leaves.subList(1, leaves.size());
        Area first = others.getFirst();
        if (others.size() == 1) {
            return first;
        }
        return axis == Axis.COLUMNS
                ? new Divided(axis, size.columns(), first.height(), others)
                : new Divided(axis, first.width(), size.rows(), others);
    }

    private List<Area> rows() {
        List<Area> rows = new ArrayList<>();
        List<Area> row = new ArrayList<>();
        int width = -1;
        for (Area leaf : leaves) {
            row.add(leaf);
            width += leaf.width() + 1;
            if (width >= size.columns()) {
                rows.add(row.size() == 1 ? leaf : new Divided(Axis.COLUMNS, size.columns(), leaf.height(), row));
                row = new ArrayList<>();
                width = -1;
            }
        }
        return rows;
    }
}
