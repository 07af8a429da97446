package dev.muntin.compiler.lower;

import dev.muntin.dsl.PaneSize;
import dev.muntin.dsl.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the panes of a row or of a column share its length: as asked while there is room, the others evenly what is left. */
final class Shares {
    private static final int LEAST = 1;
    private static final int ALL = 100;

    private Shares() {}

    /**
     * The lengths of the panes, with a line of one cell between each two; empty if there are more of them than cells.
     *
     * @param total of the row or column, lines included; shares are parts of it
     */
    static Optional<List<Integer>> of(int total, List<Setting<PaneSize>> asked) {
        int space = total - (asked.size() - 1);
        if (space < asked.size() * LEAST) {
            return Optional.empty();
        }
        List<Integer> lengths = new ArrayList<>();
        asked.forEach(size -> lengths.add(size.asked().map(given -> length(given, total)).orElse(LEAST)));
        int rest = space - lengths.stream().mapToInt(Integer::intValue).sum();
        if (rest < 0) {
            shrink(lengths, -rest);
        } else {
            grow(lengths, open(asked), rest);
        }
        return Optional.of(lengths);
    }

    private static int length(PaneSize size, int total) {
        return Math.max(LEAST, switch (size) {
            case PaneSize.Cells cells -> Math.min(cells.count(), total);
            case PaneSize.Percent percent -> total * percent.share() / ALL;
        });
    }

    /** Those who asked for nothing; where all have asked, the last one takes what is left. */
    private static List<Integer> open(List<Setting<PaneSize>> asked) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i) instanceof Setting.Absent<PaneSize>) {
                open.add(i);
            }
        }
        return open.isEmpty() ? List.of(asked.size() - 1) : open;
    }

    private static void grow(List<Integer> lengths, List<Integer> open, int rest) {
        for (int i = 0; i < open.size(); i++) {
            int more = rest / open.size() + (i < rest % open.size() ? 1 : 0);
            lengths.set(open.get(i), lengths.get(open.get(i)) + more);
        }
    }

    /** Who comes first gets what it has asked for. */
    private static void shrink(List<Integer> lengths, int missing) {
        int still = missing;
        for (int i = lengths.size() - 1; i >= 0; i--) {
            int less = Math.min(still, lengths.get(i) - LEAST);
            lengths.set(i, lengths.get(i) - less);
            still -= less;
        }
    }
}
