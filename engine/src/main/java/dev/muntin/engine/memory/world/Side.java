package dev.muntin.engine.memory.world;

import dev.muntin.ops.layout.Cell;

/** Where a neighbour lies; at the edge of the window the search goes on at the other edge. */
public enum Side {
    LEFT, RIGHT, UP, DOWN;

    /** Whether the other pane ends at the line on this side of the pane, and beside some of it. */
    boolean touches(Cell pane, Cell other, int width, int height) {
        return switch (this) {
            case LEFT -> other.left() + other.width() + 1 == (pane.left() == 0 ? width + 1 : pane.left()) && beside(pane, other);
            case RIGHT -> other.left() == (right(pane) >= width ? 0 : right(pane)) && beside(pane, other);
            case UP -> other.top() + other.height() + 1 == (pane.top() == 0 ? height + 1 : pane.top()) && above(pane, other);
            case DOWN -> other.top() == (below(pane) >= height ? 0 : below(pane)) && above(pane, other);
        };
    }

    private static int right(Cell cell) {
        return cell.left() + cell.width() + 1;
    }

    private static int below(Cell cell) {
        return cell.top() + cell.height() + 1;
    }

    private static boolean beside(Cell pane, Cell other) {
        return overlap(pane.top(), pane.top() + pane.height(), other.top(), other.top() + other.height() - 1);
    }

    private static boolean above(Cell pane, Cell other) {
        return overlap(pane.left(), pane.left() + pane.width(), other.left(), other.left() + other.width() - 1);
    }

    private static boolean overlap(int from, int to, int otherFrom, int otherTo) {
        return otherFrom < from && otherTo > to || otherFrom >= from && otherFrom <= to || otherTo >= from && otherTo <= to;
    }
}
