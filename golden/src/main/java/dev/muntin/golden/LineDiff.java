package dev.muntin.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What tells two texts apart, line by line, in the form that everybody knows from {@code diff -u}. */
final class LineDiff {
    private static final int CONTEXT = 2;
    /** Beyond it, all that differs is one change: nobody reads more, and the table would not fit into memory. */
    private static final int MOST_CELLS = 4_000_000;

    private record Line(char sign, String text) {}

    private final List<Line> lines = new ArrayList<>();

    private LineDiff() {}

    /** Lines behind {@code -}, {@code +} and a blank, under a head for each place. */
    static List<String> of(String before, String after) {
        LineDiff diff = new LineDiff();
        diff.compare(lines(before), lines(after));
        return diff.places();
    }

    /** Whether the last one is ended is to be seen, too. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        if (lines.getLast().isEmpty()) {
            lines.removeLast();
        } else {
            lines.add("\\ no newline at the end");
        }
        return lines;
    }

    private void compare(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        all(' ', before.subList(0, start));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        all(' ', before.subList(before.size() - end, before.size()));
    }

    private void middle(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_CELLS) {
            all('-', before);
            all('+', after);
            return;
        }
        int[][] common = common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                lines.add(new Line(' ', before.get(i++)));
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line('-', before.get(i++)));
            } else {
                lines.add(new Line('+', after.get(j++)));
            }
        }
        all('-', before.subList(i, before.size()));
        all('+', after.subList(j, after.size()));
    }

    /** How many lines have what begins here and there in common, at most. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void all(char sign, List<String> texts) {
        texts.forEach(text -> lines.add(new Line(sign, text)));
    }

    private List<String> places() {
        List<String> shown = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && isNear(end)) {
                end++;
            }
            if (end > at) {
                shown.add(head(at, end));
                lines.subList(at, end).forEach(line -> shown.add(line.sign() + line.text()));
            }
            at = end + 1;
        }
        return shown;
    }

    private boolean isNear(int at) {
        return lines.subList(Math.max(0, at - CONTEXT), Math.min(lines.size(), at + CONTEXT + 1)).stream().anyMatch(line -> line.sign() != ' ');
    }

    private String head(int from, int to) {
        return "@@ -" + range('+', from, to) + " +" + range('-', from, to) + " @@";
    }

    /** In the text without the lines of the other. */
    private String range(char others, int from, int to) {
        long before = lines.subList(0, from).stream().filter(line -> line.sign() != others).count();
        return before + 1 + "," + lines.subList(from, to).stream().filter(line -> line.sign() != others).count();
    }
}
