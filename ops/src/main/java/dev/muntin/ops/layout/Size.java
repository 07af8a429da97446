package dev.muntin.ops.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large a window is, within what tmux allows. */
public record Size(int columns, int rows) {
    /** The most columns or rows that tmux gives a window. */
    public static final int MOST = 10_000;

    public Size {
        if (!allowed(columns) || !allowed(rows)) {
            throw new IllegalArgumentException("a window has 1 to " + MOST + " columns and rows, not " + columns + "x" + rows);
        }
    }

    /** Reads {@code 200x50}; empty where that is no size of a window. */
    public static Optional<Size> parse(String text) {
        Matcher matcher = Text.PATTERN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int columns = Integer.parseInt(matcher.group(1));
        int rows = Integer.parseInt(matcher.group(2));
        return allowed(columns) && allowed(rows) ? Optional.of(new Size(columns, rows)) : Optional.empty();
    }

    private static boolean allowed(int length) {
        return length >= 1 && length <= MOST;
    }

    boolean holds(Size other) {
        return other.columns <= columns && other.rows <= rows;
    }

    /** With rows for columns. */
    Size transposed() {
        return new Size(rows, columns);
    }

    /** As in {@code 200x50}. */
    @Override
    public String toString() {
        return columns + "x" + rows;
    }

    /** Made for the first text that is read: most starts read none. */
    private static final class Text {
        static final Pattern PATTERN = Pattern.compile("(\\d{1,9})x(\\d{1,9})");

        private Text() {}
    }
}
