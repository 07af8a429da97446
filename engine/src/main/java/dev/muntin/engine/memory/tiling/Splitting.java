package dev.muntin.engine.memory.tiling;

import dev.muntin.engine.memory.tiling.Area.Divided;
import dev.muntin.engine.memory.tiling.Area.Whole;
import dev.muntin.ops.layout.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place for one more pane.
 *
 * @param axis how the old and the new follow each other
 * @param before whether the new pane comes first
 */
public record Splitting(Axis axis, boolean before) {
    private static final int LEAST = 1;

    /** Takes the room from one pane; empty if that has too little. */
    public Optional<Area> beside(Area root, int pane, int made, OptionalInt size) {
        Whole old = Tiling.find(root, pane);
        int total = old.length(axis);
        if (total < 2 * LEAST + 1) {
            return Optional.empty();
        }
        int last = last(total, size);
        int first = total - 1 - last;
        Area newer = new Whole(made, old.width(), old.height()).sized(axis, before ? first : last);
        return Optional.of(placed(root, old, pair(old.sized(axis, before ? last : first), newer)));
    }

    /** Takes the room from all panes of the window; empty if they have too little. */
    public Optional<Area> along(Area root, int made, OptionalInt size) {
        int total = root.length(axis);
        if (total < 2 * LEAST + 1) {
            return Optional.empty();
        }
        int last = last(total, size);
        int kept = before ? last : total - 1 - last;
        if (!Scaling.fits(root, axis, kept)) {
            return Optional.empty();
        }
        Area older = Scaling.filled(root.sized(axis, kept));
        Area newer = new Whole(made, root.width(), root.height()).sized(axis, total - 1 - kept);
        List<Area> parts = older instanceof Divided divided && divided.axis() == axis
                ? joined(divided.parts(), newer)
                : pair(older, newer);
        return Optional.of(new Divided(axis, root.width(), root.height(), parts));
    }

    /** How long the second of the two becomes. */
    private int last(int total, OptionalInt size) {
        int wanted = size.isEmpty() ? (total + 1) / 2 - 1 : before ? total - size.getAsInt() - 1 : size.getAsInt();
        // tmux counts without a sign here: a new pane longer than everything leaves the other one the most, too.
        boolean tooLong = wanted > total - 2 || wanted < 0;
        return tooLong ? total - 2 : Math.max(LEAST, wanted);
    }

    private List<Area> pair(Area older, Area newer) {
        return before ? List.of(newer, older) : List.of(older, newer);
    }

    private List<Area> joined(List<Area> older, Area newer) {
        List<Area> parts = new ArrayList<>(older);
        parts.add(before ? 0 : parts.size(), newer);
        return parts;
    }

    /** Puts two areas where one was: among its neighbours if these already lie along the axis, else into an area of their own. */
    private Area placed(Area here, Whole old, List<Area> two) {
        return switch (here) {
            case Whole whole -> new Divided(axis, whole.width(), whole.height(), two);
            case Divided divided -> {
                int index = divided.indexOf(old.pane());
                List<Area> parts = new ArrayList<>(divided.parts());
                Area part = parts.remove(index);
                boolean among = part instanceof Whole && divided.axis() == axis;
                parts.addAll(index, among ? two : List.of(placed(part, old, two)));
                yield divided.with(parts);
            }
        };
    }
}
