package dev.muntin.ops.layout;

/** How a side of the window is shared between the main pane and the others. */
record MainSplit(int main, int other) {
    private static final int LEAST = 1;

    /** Shares so many cells, the line between the two not counted. */
    static MainSplit of(int space, PaneLength mainLength, PaneLength otherLength, int mainDefault) {
        int main = mainLength.of(space).orElse(mainDefault);
        if (main + LEAST >= space) {
            return new MainSplit(Math.max(LEAST, space - LEAST), LEAST);
        }
        int other = otherLength.of(space).orElse(0);
        // The main pane never gives way to the others; it only takes what they do not want.
        boolean heeded = other > 0 && space - other >= main;
        return heeded ? new MainSplit(space - other, other) : new MainSplit(main, space - main);
    }

    /** With the line between the two. */
    int total() {
        return main + 1 + other;
    }
}
