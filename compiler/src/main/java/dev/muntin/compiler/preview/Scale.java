package dev.muntin.compiler.preview;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where lines go on a drawing of another length: in their order, with room for something between each two, else to scale. */
final class Scale {
    private static final int APART = 2;

    private final Map<Integer, Integer> places = new HashMap<>();
    private final int length;

    private Scale(List<Integer> lines, int asked) {
        this.length = Math.max(asked, least(lines));
        int[] at = new int[lines.size()];
        int span = lines.getLast() - lines.getFirst();
        for (int i = 0; i < at.length; i++) {
            int exact = Math.round((lines.get(i) - lines.getFirst()) * (length - 1f) / span);
            at[i] = i == 0 ? 0 : Math.max(exact, at[i - 1] + APART);
        }
        at[at.length - 1] = length - 1;
        for (int i = at.length - 2; i > 0; i--) {
            at[i] = Math.min(at[i], at[i + 1] - APART);
        }
        for (int i = 0; i < at.length; i++) {
            places.put(lines.get(i), at[i]);
        }
    }

    /** @param asked how long the drawing shall be; it is longer if the lines need that */
    static Scale of(Collection<Integer> lines, int asked) {
        return new Scale(lines.stream().distinct().sorted().toList(), asked);
    }

    private static int least(List<Integer> lines) {
        return (lines.size() - 1) * APART + 1;
    }

    int length() {
        return length;
    }

    int at(int line) {
        return places.getOrDefault(line, 0);
    }
}
