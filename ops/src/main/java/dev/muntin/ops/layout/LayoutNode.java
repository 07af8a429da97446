package dev.muntin.ops.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A rectangle of a custom layout: it holds a pane, or it is divided. */
public sealed interface LayoutNode {
    Cell cell();

    /** The rectangles that hold panes, in the order in which tmux deals panes to them. */
    List<Cell> panes();

    /** The text between the checksum and the end of a layout string. */
    String text();

    /** A place for a pane. Which pane tmux wrote behind it is left out: nothing reads it. */
    record Pane(Cell cell) implements LayoutNode {
        @Override
        public List<Cell> panes() {
            return List.of(cell);
        }

        @Override
        public String text() {
            return cell.toString();
        }
    }

    /** A rectangle whose parts fill it, but for a line of one cell between each two. */
    record Split(Cell cell, Axis axis, List<LayoutNode> parts) implements LayoutNode {
        public Split {
            parts = List.copyOf(parts);
            fault(cell, axis, parts).ifPresent(words -> {
                throw new IllegalArgumentException(words);
            });
        }

        @Override
        public List<Cell> panes() {
            return parts.stream().flatMap(part -> part.panes().stream()).toList();
        }

        @Override
        public String text() {
            return cell + parts.stream().map(LayoutNode::text).collect(
                    Collectors.joining(",", String.valueOf(axis.open()), String.valueOf(axis.close())));
        }

        /** Why these parts do not fill this rectangle. */
        static Optional<String> fault(Cell cell, Axis axis, List<LayoutNode> parts) {
            int next = axis.start(cell);
            for (LayoutNode part : parts) {
                Cell inner = part.cell();
                if (axis.other().length(inner) != axis.other().length(cell) || axis.other().start(inner) != axis.other().start(cell)) {
                    return Optional.of("cell " + inner + " does not reach from side to side of cell " + cell);
                }
                if (axis.start(inner) != next) {
                    return Optional.of("cell " + inner + " does not begin where the one before it ends");
                }
                next = axis.end(inner) + 1;
            }
            return next == axis.end(cell) + 1 ? Optional.empty() : Optional.of("the cells in cell " + cell + " do not fill it");
        }
    }
}
