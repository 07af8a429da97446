package dev.muntin.ops.layout;

import dev.muntin.ops.layout.PaneLength.Cells;

/**
 * The window options that named layouts heed.
 *
 * @param otherWidth how wide the column beside the main pane shall be; 0 leaves it what the main pane leaves
 * @param otherHeight how high the row beside the main pane shall be; 0 leaves it what the main pane leaves
 * @param tiledColumns the most columns of {@code tiled}, an option since tmux 3.6; 0 for no limit
 */
public record LayoutOptions(PaneLength mainWidth, PaneLength mainHeight, PaneLength otherWidth, PaneLength otherHeight, int tiledColumns) {
    /** What tmux does when nobody has set anything. */
    public static final LayoutOptions DEFAULT = new LayoutOptions(new Cells(80), new Cells(24), new Cells(0), new Cells(0), 0);

    public LayoutOptions {
        if (tiledColumns < 0) {
            throw new IllegalArgumentException("the most columns of tiled cannot be " + tiledColumns);
        }
    }

    public LayoutOptions mainWidth(PaneLength width) {
        return new LayoutOptions(width, mainHeight, otherWidth, otherHeight, tiledColumns);
    }

    public LayoutOptions mainHeight(PaneLength height) {
        return new LayoutOptions(mainWidth, height, otherWidth, otherHeight, tiledColumns);
    }

    public LayoutOptions otherWidth(PaneLength width) {
        return new LayoutOptions(mainWidth, mainHeight, width, otherHeight, tiledColumns);
    }

    public LayoutOptions otherHeight(PaneLength height) {
        return new LayoutOptions(mainWidth, mainHeight, otherWidth, height, tiledColumns);
    }

    public LayoutOptions tiledColumns(int most) {
        return new LayoutOptions(mainWidth, mainHeight, otherWidth, otherHeight, most);
    }
}
