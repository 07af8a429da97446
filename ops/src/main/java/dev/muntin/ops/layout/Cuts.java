package dev.muntin.ops.layout;

import java.util.ArrayList;
import java.util.List;

/** Where straight lines from edge to edge divide cells. */
final class Cuts {
    private Cuts() {}

    /** The panes between the lines, from the top or the left on; one part where there is no such line. */
    static List<List<Integer>> of(List<Cell> cells, List<Integer> panes, Axis axis) {
        List<List<Integer>> parts = new ArrayList<>();
        List<Integer> part = new ArrayList<>();
        int reached = 0;
        for (int pane : panes.stream().sorted((one, other) -> order(cells, one, other, axis)).toList()) {
            // The line takes a cell of its own: where one begins that another has just ended, two lines pass side by side.
            if (!part.isEmpty() && axis.start(cells.get(pane)) > reached) {
                parts.add(part.stream().sorted().toList());
                part = new ArrayList<>();
            }
            part.add(pane);
            reached = Math.max(reached, axis.end(cells.get(pane)));
        }
        parts.add(part.stream().sorted().toList());
        return parts;
    }

    private static int order(List<Cell> cells, int one, int other, Axis axis) {
        int order = Integer.compare(axis.start(cells.get(one)), axis.start(cells.get(other)));
        order = order != 0 ? order : Integer.compare(axis.end(cells.get(one)), axis.end(cells.get(other)));
        return order != 0 ? order : Integer.compare(one, other);
    }
}
