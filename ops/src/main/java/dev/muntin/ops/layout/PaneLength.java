package dev.muntin.ops.layout;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        Matcher matcher = Pattern.compile("(\\d{1,9})(%?)").matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        if (matcher.group(2).isEmpty()) {
            return Optional.of(new Cells(number));
        }
        return number <= 100 ? Optional.of(new Percent(number)) : Optional.empty();
    }

    /** The cells that it is of so many; empty where there are fewer than it asks for, for then tmux takes no notice of it. */
    default OptionalInt of(int available) {
        return switch (this) {
            case Cells cells -> cells.count() <= available ? OptionalInt.of(cells.count()) : OptionalInt.empty();
            case Percent percent -> OptionalInt.of(available * percent.percent() / 100);
        };
    }
}
