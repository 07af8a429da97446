package dev.muntin.engine.memory.tiling;

import dev.muntin.engine.memory.tiling.Area.Divided;
import dev.muntin.engine.memory.tiling.Area.Whole;
import dev.muntin.ops.layout.Axis;
import java.util.ArrayList;
import java.util.List;

/** Gives areas another length in proportion, as tmux does when a pane is to take a whole side of the window. */
final class Scaling {
    private static final int LEAST = 1;

    private Scaling() {}

    /** Whether everything in an area finds room if it becomes so long. */
    static boolean fits(Area area, Axis axis, int length) {
        return switch (area) {
            case Whole whole -> length >= LEAST;
            case Divided divided when divided.axis() == axis -> fitsAlong(divided, length);
            case Divided divided -> divided.parts().stream().allMatch(part -> part instanceof Whole || fits(part, axis, length));
        };
    }

    private static boolean fitsAlong(Divided divided, int length) {
        int count = divided.parts().size();
        int left = length;
        if (left < 2 * count - 1) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            Area part = divided.parts().get(i);
            int share = share(part, divided.axis(), divided.length(divided.axis()), length, count - i, left);
            int taken = i == count - 1 ? share : share + 1;
            if (taken > left || !fits(part, divided.axis(), share)) {
                return false;
            }
            left -= taken;
        }
        return true;
    }

    /** The parts of an area scaled to its own size. */
    static Area filled(Area area) {
        return switch (area) {
            case Whole whole -> whole;
            case Divided divided -> divided.with(scaled(divided));
        };
    }

    private static List<Area> scaled(Divided divided) {
        Axis axis = divided.axis();
        int count = divided.parts().size();
        int previous = divided.parts().stream().mapToInt(part -> part.length(axis)).sum() + count - 1;
        int length = divided.length(axis);
        int left = length;
        List<Area> scaled = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Area part = divided.parts().get(i);
            int share = share(part, axis, previous, length, count - i, left);
            left -= share + 1;
            Axis across = Area.across(axis);
            scaled.add(filled(part.sized(axis, share).sized(across, divided.length(across))));
        }
        return scaled;
    }

    /** What one part gets, those behind it being left enough for their least. */
    private static int share(Area part, Axis axis, int previous, int length, int partsLeft, int lengthLeft) {
        if (partsLeft == 1) {
            return lengthLeft;
        }
        int own = part.length(axis);
        int least = Math.max((LEAST + 1) * (partsLeft - 1), own - Fitting.spare(part, axis));
        return Math.max(LEAST, Math.min(own * length / previous, lengthLeft - least));
    }
}
