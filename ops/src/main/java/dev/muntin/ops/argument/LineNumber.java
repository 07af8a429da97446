package dev.muntin.ops.argument;

/** A line of a pane: 0 is the first that is visible, negative ones lie in its history. */
public sealed interface LineNumber {
    /** Counted from the first visible line. */
    record At(int line) implements LineNumber {
        @Override
        public String toString() {
            return Integer.toString(line);
        }
    }

    /** The furthest that there is: where the history begins, or where the visible part ends. */
    record Furthest() implements LineNumber {
        @Override
        public String toString() {
            return "-";
        }
    }
}
