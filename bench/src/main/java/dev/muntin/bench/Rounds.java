package dev.muntin.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rounds in which every subject has its turn, so that a machine that slows down slows them all down. */
public record Rounds(int warm, int counted) {
    public List<Figures> of(List<Subject> subjects) throws Exception {
        long[][] times = new long[subjects.size()][counted];
        for (int round = -warm; round < counted; round++) {
            for (int i = 0; i < times.length; i++) {
                long start = System.nanoTime();
                subjects.get(i).action().run();
                if (round >= 0) {
                    times[i][round] = System.nanoTime() - start;
                }
                subjects.get(i).after().run();
            }
        }
        List<Figures> figures = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            figures.add(new Figures(subjects.get(i).name(), times[i]));
        }
        return figures;
    }

    /** As a table in Markdown, the best one being 1. */
    static String table(String title, List<Figures> figures) {
        double unit = figures.stream().mapToDouble(Figures::median).min().orElseThrow();
        StringBuilder table = new StringBuilder("| " + title + " | median ms | best ms | times the best median |\n|---|---|---|---|\n");
        figures.stream().sorted(Comparator.comparingDouble(Figures::median)).forEach(row -> table.append(row.row(unit)).append('\n'));
        return table.toString();
    }
}
