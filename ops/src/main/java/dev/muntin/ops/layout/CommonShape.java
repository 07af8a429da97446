package dev.muntin.ops.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The search for a way to divide two windows alike. */
record CommonShape(List<Cell> one, List<Cell> other) {
    /** Any cut that both have may be taken first: what it leaves of a common division is one of each part. */
    boolean exists(List<Integer> panes) {
        boolean whole = true;
        for (Axis axis : Axis.values()) {
            List<List<Integer>> ofOne = Cuts.of(one, panes, axis);
            List<List<Integer>> ofOther = Cuts.of(other, panes, axis);
            List<List<Integer>> parts = common(ofOne, ofOther);
            if (parts.size() > 1) {
                return parts.stream().allMatch(this::exists);
            }
            whole &= ofOne.size() == 1 && ofOther.size() == 1;
        }
        return whole;
    }

    /** The parts between the lines that both have. */
    private static List<List<Integer>> common(List<List<Integer>> one, List<List<Integer>> other) {
        Set<Set<Integer>> lines = new HashSet<>();
        Set<Integer> before = new HashSet<>();
        for (List<Integer> part : other) {
            before.addAll(part);
            lines.add(Set.copyOf(before));
        }
        List<List<Integer>> parts = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (List<Integer> part : one) {
            open.addAll(part);
            seen.addAll(part);
            if (lines.contains(seen)) {
                parts.add(open.stream().sorted().toList());
                open = new ArrayList<>();
            }
        }
        return parts;
    }
}
