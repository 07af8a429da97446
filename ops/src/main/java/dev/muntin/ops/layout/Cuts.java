package dev.muntin.ops.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where straight lines from edge to edge divide cells. */
final class Cuts {
    private Cuts() {}

    /** The panes between the lines, from the top or the left on; one part where there is no such line. */
    static List<List<Integer>> of(List<Cell> cells, List<Integer> panes, Axis axis) {
        Comparator<Integer> order = Comparator.<Integer>comparingInt(pane -> axis.start(cells.get(pane)))
                .thenComparingInt(pane -> axis.end(cells.get(pane))).thenComparing(Comparator.naturalOrder());
        List<List<Integer>> parts = new ArrayList<>();
        List<Integer> part = new ArrayList<>();
        int reached = 0;
        for (int pane : panes.stream().sorted(order).toList()) {
            if (!part.isEmpty() && axis.start(cells.get(pane)) >= reached) {
                parts.add(part.stream().sorted().toList());
                part = new ArrayList<>();
            }
            part.add(pane);
            reached = Math.max(reached, axis.end(cells.get(pane)));
        }
        parts.add(part.stream().sorted().toList());
        return parts;
    }
}
