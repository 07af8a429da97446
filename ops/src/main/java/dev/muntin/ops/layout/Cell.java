package dev.muntin.ops.layout;

/** The rectangle of a window that a pane has, without the lines around it; tmux makes empty ones, of a {@code main-pane-height} of 0. */
public record Cell(int left, int top, int width, int height) {
    public Cell {
        if (left < 0 || top < 0 || width < 0 || height < 0) {
            throw new IllegalArgumentException("a cell has no negative side: " + width + "x" + height + " at " + left + "," + top);
        }
    }

    /** All of a window. */
    static Cell of(Size size) {
        return new Cell(0, 0, size.columns(), size.rows());
    }

    /** With rows for columns. */
    Cell transposed() {
        return new Cell(top, left, height, width);
    }

    /** As in {@code 100x50,0,0}, the way layout strings have it. */
    @Override
    public String toString() {
        return width + "x" + height + "," + left + "," + top;
    }
}
