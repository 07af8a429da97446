package dev.muntin.analyzer.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that somebody who wrote another one probably meant. */
public final class Nearest {
    /** Nobody misspells a word this long; measuring it would cost the square of its length. */
    private static final int LONGEST = 64;
    /** A shorter piece is part of too many words. */
    private static final int SHORTEST = 3;

    private Nearest() {}

    /** Empty if none is near enough to be worth a question: one edit in three letters is, so is the beginning or end of a word. */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        return misspelt(word, known).or(() -> shortened(word, known));
    }

    private static Optional<String> shortened(String word, Collection<String> known) {
        return word.length() < SHORTEST
                ? Optional.empty()
                : known.stream().filter(candidate -> candidate.startsWith(word) || candidate.endsWith(word)).sorted().findFirst();
    }

    private static Optional<String> misspelt(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= Math.max(1, candidate.length() / 3))
                .filter(candidate -> distance(word, candidate) < candidate.length())
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate)).thenComparing(Comparator.naturalOrder()));
    }

    /** {@code did you mean 'layout'?}, or nothing. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(near -> "did you mean '" + near + "'?").orElse("");
    }

    /** How many letters are to be put in, left out, replaced, or swapped with their neighbour. */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
