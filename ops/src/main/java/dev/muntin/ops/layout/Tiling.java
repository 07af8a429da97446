package dev.muntin.ops.layout;

import dev.muntin.ops.layout.Placement.Fits;
import dev.muntin.ops.layout.Placement.TooSmall;
import java.util.ArrayList;
import java.util.List;

/** The grid of {@code tiled}: all cells alike, but what is left over goes to the last of each row and to the last row. */
record Tiling(int columns, int rows, int width, int height) {
    static Tiling of(int panes, Size size, int mostColumns) {
        int columns = 1;
        int rows = 1;
        while (rows * columns < panes) {
            rows++;
            if (rows * columns < panes && (mostColumns == 0 || columns < mostColumns)) {
                columns++;
            }
        }
        return new Tiling(columns, rows, each(size.columns(), columns), each(size.rows(), rows));
    }

    private static int each(int total, int parts) {
        return Math.max(1, (total - (parts - 1)) / parts);
    }

    Placement place(int panes, Size size) {
        Size needed = new Size(Math.max(size.columns(), (width + 1) * columns - 1), Math.max(size.rows(), (height + 1) * rows - 1));
        if (!size.holds(needed)) {
            return new TooSmall(needed);
        }
        List<Cell> cells = new ArrayList<>();
        for (int pane = 0; pane < panes; pane++) {
            int left = pane % columns * (width + 1);
            int top = pane / columns * (height + 1);
            boolean lastOfRow = pane % columns == columns - 1 || pane == panes - 1;
            boolean inLastRow = pane / columns == rows - 1;
            cells.add(new Cell(left, top, lastOfRow ? size.columns() - left : width, inLastRow ? size.rows() - top : height));
        }
        return new Fits(cells);
    }
}
