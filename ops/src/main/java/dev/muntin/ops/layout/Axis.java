package dev.muntin.ops.layout;

/** How the parts of a divided rectangle follow each other. */
public enum Axis {
    /** One above the other. */
    ROWS('[', ']'),
    /** Side by side. */
    COLUMNS('{', '}');

    private final char open;
    private final char close;

    Axis(char open, char close) {
        this.open = open;
        this.close = close;
    }

    /** What stands before the parts in a layout string. */
    char open() {
        return open;
    }

    /** What stands behind the parts in a layout string. */
    char close() {
        return close;
    }

    Axis other() {
        return this == ROWS ? COLUMNS : ROWS;
    }

    int start(Cell cell) {
        return this == ROWS ? cell.top() : cell.left();
    }

    int length(Cell cell) {
        return this == ROWS ? cell.height() : cell.width();
    }

    int end(Cell cell) {
        return start(cell) + length(cell);
    }
}
