package dev.muntin.dsl;

/** How much of its window a pane takes, in the direction in which the window is divided. */
public sealed interface PaneSize {
    /** Columns or rows. */
    record Cells(int count) implements PaneSize {}

    /** A part of the window. */
    record Percent(int share) implements PaneSize {}
}
