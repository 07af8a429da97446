package dev.muntin.bench;

import java.util.Arrays;
import java.util.Locale;

/** The times that one subject took, in nanoseconds. */
public record Figures(String name, long[] times) {
    public Figures {
        times = times.clone();
        Arrays.sort(times);
    }

    public double median() {
        return times[times.length / 2];
    }

    public double best() {
        return times[0];
    }

    /** A row of a table in Markdown; what counts is the last cell. */
    String row(double unit) {
        return String.format(Locale.ROOT, "| %s | %.3f | %.3f | %.2f |", name, median() / 1e6, best() / 1e6, median() / unit);
    }
}
