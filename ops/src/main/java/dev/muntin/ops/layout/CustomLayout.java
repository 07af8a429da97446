package dev.muntin.ops.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A layout of somebody's own, which tmux reads and writes as a checksummed string. */
public record CustomLayout(LayoutNode root) {
    public CustomLayout {
        if (root.cell().left() != 0 || root.cell().top() != 0) {
            throw new IllegalArgumentException("a layout begins at 0,0 and not with cell " + root.cell());
        }
        sizeOf(root);
    }

    /**
     * Reads a layout string as strictly as tmux does, whose 3.3a dies of some that it cannot read. Like tmux it believes the
     * sizes and works out for itself where cells lie and how large the window was.
     */
    public static LayoutReading parse(String text) {
        return LayoutStringParser.read(text);
    }

    /**
     * The layout of a window that has these cells; empty where no layout string can say it, as when a border status line takes
     * a part of them. Panes are dealt in the order of {@link LayoutShape#panes()}, which in a mirrored layout is not theirs.
     */
    public static Optional<CustomLayout> of(List<Cell> cells) {
        return node(LayoutShape.of(cells), cells)
                .filter(root -> root.cell().left() == 0 && root.cell().top() == 0)
                .filter(root -> Size.parse(root.cell().width() + "x" + root.cell().height()).isPresent())
                .map(CustomLayout::new);
    }

    private static Optional<LayoutNode> node(LayoutShape shape, List<Cell> cells) {
        return switch (shape) {
            case LayoutShape.Pane pane -> Optional.of(new LayoutNode.Pane(cells.get(pane.index())));
            case LayoutShape.Split split -> split(split, cells);
            case LayoutShape.Tangle tangle -> Optional.empty();
        };
    }

    private static Optional<LayoutNode> split(LayoutShape.Split shape, List<Cell> cells) {
        List<LayoutNode> parts = new ArrayList<>();
        for (LayoutShape part : shape.parts()) {
            Optional<LayoutNode> node = node(part, cells);
            if (node.isEmpty()) {
                return node;
            }
            parts.add(node.get());
        }
        Cell around = around(parts.getFirst().cell(), parts.getLast().cell());
        return LayoutNode.Split.fault(around, shape.axis(), parts).isPresent()
                ? Optional.empty()
                : Optional.of(new LayoutNode.Split(around, shape.axis(), parts));
    }

    private static Cell around(Cell first, Cell last) {
        int right = last.left() + last.width();
        int bottom = last.top() + last.height();
        return new Cell(first.left(), first.top(), Math.max(0, right - first.left()), Math.max(0, bottom - first.top()));
    }

    /** The window that it was made for; tmux stretches it to any other. */
    public Size size() {
        return sizeOf(root);
    }

    private static Size sizeOf(LayoutNode root) {
        return new Size(root.cell().width(), root.cell().height());
    }

    /** The cells of the panes, in the order in which tmux deals panes to them; it refuses a window that has more panes. */
    public List<Cell> cells() {
        return root.panes();
    }

    /** The string that every tmux reads. */
    public String text() {
        String body = root.text();
        return LayoutChecksum.of(body) + "," + body;
    }

    /** The four hexadecimal digits that guard the part of a layout string behind its first comma. */
    public static String checksum(String body) {
        return LayoutChecksum.of(body);
    }
}
