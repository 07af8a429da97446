package dev.muntin.ops.layout;

import dev.muntin.ops.version.TmuxVersion;
import java.util.List;

/** What a named layout makes of a window: where its panes lie, or that they do not fit. */
public sealed interface Placement {
    /** The most panes that a placement can be asked for: a row of more would be wider than a window can be. */
    int MOST_PANES = Size.MOST / 2;

    /** The cells of the panes, in the order of the panes. */
    record Fits(List<Cell> cells) implements Placement {
        public Fits {
            cells = List.copyOf(cells);
        }
    }

    /** Too little space: tmux would make the window this large, whatever size it was told. */
    record TooSmall(Size needed) implements Placement {}

    /**
     * Places panes exactly as this tmux does. A window that has {@code pane-border-status} or {@code pane-scrollbars} gives
     * some of its space to those and is not described here.
     */
    static Placement of(LayoutName layout, int panes, Size size, LayoutOptions options, TmuxVersion version) {
        if (panes < 1 || panes > MOST_PANES) {
            throw new IllegalArgumentException("a window has 1 to " + MOST_PANES + " panes here, not " + panes);
        }
        if (!version.atLeast(layout.since())) {
            throw new IllegalArgumentException("tmux " + version + " has no layout " + layout.word());
        }
        return panes == 1 ? new Fits(List.of(Cell.of(size))) : new NamedGeometry(panes, options, Spread.of(version)).place(layout, size);
    }
}
