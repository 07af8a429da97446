package dev.muntin.ops.layout;

import java.util.List;

/** What came of reading a layout that somebody wrote. */
public sealed interface LayoutReading {
    /** It is one. */
    record Valid(Layout layout) implements LayoutReading {}

    /** A word that names no layout, with the names that were perhaps meant. */
    record Unknown(String word, List<LayoutName> nearest) implements LayoutReading {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }

    /** A layout string that tmux would refuse, or die of, and why. */
    record Malformed(String reason) implements LayoutReading {}
}
