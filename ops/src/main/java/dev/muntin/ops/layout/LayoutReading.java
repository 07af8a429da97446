package dev.muntin.ops.layout;

/** What came of reading a layout that somebody wrote. */
public sealed interface LayoutReading {
    /** It is one. */
    record Valid(Layout layout) implements LayoutReading {}

    /** A word that names no layout. */
    record Unknown(String word) implements LayoutReading {}

    /** A layout string that tmux would refuse, or die of, and why. */
    record Malformed(String reason) implements LayoutReading {}
}
