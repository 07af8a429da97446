package dev.muntin.ops.layout;

import dev.muntin.ops.layout.Placement.Fits;
import dev.muntin.ops.layout.Placement.TooSmall;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of the named layouts, for two panes and more. */
record NamedGeometry(int panes, LayoutOptions options, Spread spread) {
    // What tmux takes where it can make nothing of main-pane-width and main-pane-height.
    private static final int MAIN_WIDTH = 80;
    private static final int MAIN_HEIGHT = 24;

    Placement place(LayoutName layout, Size size) {
        return switch (layout) {
            case EVEN_HORIZONTAL -> even(size);
            case EVEN_VERTICAL -> transposed(even(size.transposed()));
            case MAIN_HORIZONTAL -> transposed(main(size.transposed(), rows(size), false));
            case MAIN_HORIZONTAL_MIRRORED -> transposed(main(size.transposed(), rows(size), true));
            case MAIN_VERTICAL -> main(size, columns(size), false);
            case MAIN_VERTICAL_MIRRORED -> main(size, columns(size), true);
            case TILED -> Tiling.of(panes, size, options.tiledColumns()).place(panes, size);
        };
    }

    private MainSplit columns(Size size) {
        return MainSplit.of(size.columns() - 1, options.mainWidth(), options.otherWidth(), MAIN_WIDTH);
    }

    private MainSplit rows(Size size) {
        return MainSplit.of(size.rows() - 1, options.mainHeight(), options.otherHeight(), MAIN_HEIGHT);
    }

    private Placement even(Size size) {
        Size needed = new Size(Math.max(size.columns(), atLeast(panes)), size.rows());
        if (!size.holds(needed)) {
            return new TooSmall(needed);
        }
        List<Cell> cells = new ArrayList<>();
        int left = 0;
        for (int width : spread.lengths(size.columns(), panes)) {
            cells.add(new Cell(left, 0, width, size.rows()));
            left += width + 1;
        }
        return new Fits(cells);
    }

    /** The main pane comes first wherever it lies: mirroring moves cells and leaves the order of panes alone. */
    private Placement main(Size size, MainSplit split, boolean mirrored) {
        int others = panes - 1;
        Size needed = new Size(Math.max(size.columns(), split.total()), Math.max(size.rows(), atLeast(others)));
        if (!size.holds(needed)) {
            return new TooSmall(needed);
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(mirrored ? split.other() + 1 : 0, 0, split.main(), size.rows()));
        int top = 0;
        for (int height : spread.lengths(size.rows(), others)) {
            cells.add(new Cell(mirrored ? 0 : split.main() + 1, top, split.other(), height));
            top += height + 1;
        }
        return new Fits(cells);
    }

    /** One cell for each part and a line between each two. */
    private static int atLeast(int parts) {
        return 2 * parts - 1;
    }

    private static Placement transposed(Placement placement) {
        return switch (placement) {
            case Fits fits -> new Fits(fits.cells().stream().map(Cell::transposed).toList());
            case TooSmall small -> new TooSmall(small.needed().transposed());
        };
    }
}
