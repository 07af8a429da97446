package dev.muntin.engine.memory.tiling;

import dev.muntin.engine.memory.tiling.Area.Divided;
import dev.muntin.engine.memory.tiling.Area.Whole;
import dev.muntin.ops.layout.Axis;
import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.layout.CustomLayout;
import dev.muntin.ops.layout.LayoutNode;
import dev.muntin.ops.version.TmuxVersion;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What can be asked of the areas of a window, and what becomes of them when panes leave or change places. */
public final class Tiling {
    private Tiling() {}

    /** The layout of a window with one pane. */
    public static Area of(int pane, int width, int height) {
        return new Whole(pane, width, height);
    }

    static Whole find(Area area, int pane) {
        return switch (area) {
            case Whole whole when whole.pane() == pane -> whole;
            case Divided divided when divided.indexOf(pane) >= 0 -> find(divided.parts().get(divided.indexOf(pane)), pane);
            default -> throw new IllegalStateException("pane " + pane + " is not in this window");
        };
    }

    /** The layout without a pane that is not its only one; a neighbour takes its room, the one before it unless from 3.8 on. */
    public static Area without(Area root, int pane, TmuxVersion version) {
        Divided divided = (Divided) root;
        int index = divided.indexOf(pane);
        List<Area> parts = new ArrayList<>(divided.parts());
        if (!(parts.get(index) instanceof Whole gone)) {
            parts.set(index, without(parts.get(index), pane, version));
            return divided.with(parts);
        }
        Axis axis = divided.axis();
        boolean next = version.atLeast(TmuxVersion.of(3, 8)) ? index < parts.size() - 1 : index == 0;
        int heir = next ? index + 1 : index - 1;
        parts.set(heir, Fitting.adjusted(parts.get(heir), axis, gone.length(axis) + 1));
        parts.remove(index);
        return parts.size() == 1 ? parts.getFirst() : divided.with(parts);
    }

    /** The layout for a window of this size; larger, if the panes do not fit. */
    public static Area resized(Area root, int width, int height) {
        return Fitting.resized(root, width, height);
    }

    /** The same areas with other panes in them. */
    public static Area renamed(Area area, IntUnaryOperator names) {
        return switch (area) {
            case Whole whole -> new Whole(names.applyAsInt(whole.pane()), whole.width(), whole.height());
            case Divided divided -> divided.with(divided.parts().stream().map(part -> renamed(part, names)).toList());
        };
    }

    /** The same areas, filled with these panes in order. */
    public static Area dealt(Area area, List<Integer> panes) {
        Iterator<Integer> next = panes.iterator();
        return renamed(area, pane -> next.next());
    }

    /** The areas that somebody's own layout describes, filled with 0, 1, 2 and so on. */
    public static Area of(CustomLayout layout) {
        int count = layout.cells().size();
        Area unnamed = of(layout.root());
        return dealt(unnamed, IntStream.range(0, count).boxed().toList());
    }

    private static Area of(LayoutNode node) {
        Cell cell = node.cell();
        return switch (node) {
            case LayoutNode.Pane pane -> new Whole(0, cell.width(), cell.height());
            case LayoutNode.Split split -> new Divided(split.axis(), cell.width(), cell.height(),
                    split.parts().stream().map(Tiling::of).toList());
        };
    }

    /** Where each pane lies. */
    public static Map<Integer, Cell> cells(Area root) {
        Map<Integer, Cell> cells = new TreeMap<>();
        locate(root, 0, 0, cells);
        return cells;
    }

    private static void locate(Area area, int left, int top, Map<Integer, Cell> cells) {
        switch (area) {
            case Whole whole -> cells.put(whole.pane(), new Cell(left, top, whole.width(), whole.height()));
            case Divided divided -> {
                int along = 0;
                for (Area part : divided.parts()) {
                    boolean columns = divided.axis() == Axis.COLUMNS;
                    locate(part, columns ? left + along : left, columns ? top : top + along, cells);
                    along += part.length(divided.axis()) + 1;
                }
            }
        }
    }

    /** The layout string that tmux prints for it. */
    public static String text(Area root) {
        String body = body(root, 0, 0);
        return CustomLayout.checksum(body) + "," + body;
    }

    private static String body(Area area, int left, int top) {
        String cell = new Cell(left, top, area.width(), area.height()).toString();
        return switch (area) {
            case Whole whole -> cell + "," + whole.pane();
            case Divided divided -> cell + parts(divided, left, top);
        };
    }

    private static String parts(Divided divided, int left, int top) {
        boolean columns = divided.axis() == Axis.COLUMNS;
        List<String> parts = new ArrayList<>();
        int along = 0;
        for (Area part : divided.parts()) {
            parts.add(body(part, columns ? left + along : left, columns ? top : top + along));
            along += part.length(divided.axis()) + 1;
        }
        return parts.stream().collect(Collectors.joining(",", columns ? "{" : "[", columns ? "}" : "]"));
    }
}
