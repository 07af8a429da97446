package dev.muntin.ops.layout;

import java.util.Optional;
import java.util.OptionalInt;

/** How long a side of a pane shall be: the value of options such as {@code main-pane-width}. */
public sealed interface PaneLength {
    /** Columns or rows. */
    record Cells(int count) implements PaneLength {
        public Cells {
            if (count < 0) {
                throw new IllegalArgumentException("a length in cells is not negative: " + count);
            }
        }

        @Override
        public String toString() {
            return Integer.toString(count);
        }
    }

    /** A part of the window. */
    record Percent(int percent) implements PaneLength {
        public Percent {
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException("a length is 0% to 100% of the window, not " + percent + "%");
            }
        }

        @Override
        public String toString() {
            return percent + "%";
        }
    }

    /** Reads {@code 80} or {@code 50%}; empty where that is neither. */
    static Optional<PaneLength> parse(String text) {
        boolean percent = text.endsWith("%");
        int digits = percent ? text.length() - 1 : text.length();
        if (digits < 1 || digits > 9 || !isNumber(text, digits)) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text, 0, digits, 10);
        if (!percent) {
            return Optional.of(new Cells(number));
        }
        return number <= 100 ? Optional.of(new Percent(number)) : Optional.empty();
    }

    private static boolean isNumber(String text, int digits) {
        int end = 0;
        while (end < digits && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == digits;
    }

    /** The cells that it is of so many; empty where there are fewer than it asks for, for then tmux takes no notice of it. */
    default OptionalInt of(int available) {
        return switch (this) {
            case Cells cells -> cells.count() <= available ? OptionalInt.of(cells.count()) : OptionalInt.empty();
            case Percent percent -> OptionalInt.of(available * percent.percent() / 100);
        };
    }
}
