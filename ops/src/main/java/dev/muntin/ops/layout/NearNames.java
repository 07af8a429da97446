package dev.muntin.ops.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Which layouts somebody may have meant by a word that names none. */
final class NearNames {
    private NearNames() {}

    /** The one that it is but for capitals and hyphens, those that it abbreviates, or those that the fewest slips turn into it. */
    static List<LayoutName> of(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        if (plain.isEmpty() || plain.length() > 2 * LayoutName.MAIN_HORIZONTAL_MIRRORED.word().length()) {
            return List.of();
        }
        int least = Arrays.stream(LayoutName.values()).mapToInt(name -> slips(name.word(), plain)).min().orElseThrow();
        List<LayoutName> abbreviated = which(name -> name.word().startsWith(plain));
        return least > 0 && !abbreviated.isEmpty()
                ? abbreviated
                : which(name -> slips(name.word(), plain) == least && least <= name.word().length() / 3);
    }

    private static List<LayoutName> which(Predicate<LayoutName> meant) {
        return Arrays.stream(LayoutName.values()).filter(meant).toList();
    }

    /** How many letters must be put in, taken out, changed, or swapped with the next. */
    private static int slips(String from, String to) {
        int[][] slips = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, from, i, to, j);
            }
        }
        return slips[from.length()][to.length()];
    }

    private static int least(int[][] slips, String from, int i, String to, int j) {
        int changed = slips[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
