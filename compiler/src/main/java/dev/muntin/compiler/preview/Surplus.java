package dev.muntin.compiler.preview;

import dev.muntin.ops.layout.Axis;
import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.layout.LayoutNode;
import java.util.ArrayList;
import java.util.List;

/** Takes out of a layout the cells that no pane is left for: as in tmux, from the bottom right on, their space going to who stood before. */
final class Surplus {
    private Surplus() {}

    static LayoutNode without(LayoutNode layout, int panes) {
        LayoutNode rest = layout;
        while (rest instanceof LayoutNode.Split split && split.panes().size() > panes) {
            rest = withoutLast(split);
        }
        return rest;
    }

    private static LayoutNode withoutLast(LayoutNode.Split split) {
        List<LayoutNode> parts = new ArrayList<>(split.parts());
        switch (parts.removeLast()) {
            case LayoutNode.Split last -> parts.add(withoutLast(last));
            case LayoutNode.Pane last -> parts.add(until(parts.removeLast(), split.axis(), end(last.cell(), split.axis())));
        }
        return parts.size() == 1 ? parts.getFirst() : new LayoutNode.Split(split.cell(), split.axis(), parts);
    }

    /** The same, reaching so far. */
    private static LayoutNode until(LayoutNode node, Axis axis, int end) {
        Cell cell = node.cell();
        Cell longer = switch (axis) {
            case COLUMNS -> new Cell(cell.left(), cell.top(), end - cell.left(), cell.height());
            case ROWS -> new Cell(cell.left(), cell.top(), cell.width(), end - cell.top());
        };
        return switch (node) {
            case LayoutNode.Pane pane -> new LayoutNode.Pane(longer);
            case LayoutNode.Split split -> new LayoutNode.Split(longer, split.axis(), parts(split, axis, end));
        };
    }

    private static List<LayoutNode> parts(LayoutNode.Split split, Axis axis, int end) {
        List<LayoutNode> parts = new ArrayList<>(split.parts());
        if (split.axis() == axis) {
            parts.add(until(parts.removeLast(), axis, end));
            return parts;
        }
        return parts.stream().map(part -> until(part, axis, end)).toList();
    }

    private static int end(Cell cell, Axis axis) {
        return switch (axis) {
            case COLUMNS -> cell.left() + cell.width();
            case ROWS -> cell.top() + cell.height();
        };
    }
}
