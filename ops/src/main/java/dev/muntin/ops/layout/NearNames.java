package dev.muntin.ops.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which layouts somebody may have meant by a word that names none. */
final class NearNames {
    private NearNames() {}

    /** Those that it abbreviates, or else those that the fewest slips of a finger turn into it, if these are few. */
    static List<LayoutName> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        if (lower.isEmpty() || lower.length() > 2 * LayoutName.MAIN_HORIZONTAL_MIRRORED.word().length()) {
            return List.of();
        }
        List<LayoutName> abbreviated = Arrays.stream(LayoutName.values()).filter(name -> name.word().startsWith(lower)).toList();
        if (!abbreviated.isEmpty()) {
            return abbreviated;
        }
        int least = Arrays.stream(LayoutName.values()).mapToInt(name -> slips(name.word(), lower)).min().orElseThrow();
        return Arrays.stream(LayoutName.values())
                .filter(name -> slips(name.word(), lower) == least && least <= name.word().length() / 3)
                .toList();
    }

    /** How many letters must be put in, taken out or changed. */
    private static int slips(String from, String to) {
        int[] before = new int[to.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[to.length()];
    }
}
