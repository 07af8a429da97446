package dev.muntin.dsl;

/** The arrangements that tmux knows by name; any other is given as tmux prints it. */
public enum Layout {
    /** Side by side, equally wide. */
    EVEN_HORIZONTAL("even-horizontal"),
    /** One above the other, equally high. */
    EVEN_VERTICAL("even-vertical"),
    /** The first above, large; the others below it, side by side. */
    MAIN_HORIZONTAL("main-horizontal"),
    /** The first on the left, large; the others to its right, one above the other. */
    MAIN_VERTICAL("main-vertical"),
    /** In rows and columns, as equally large as can be. */
    TILED("tiled"),
    /** The first below, large; needs tmux 3.5. */
    MAIN_HORIZONTAL_MIRRORED("main-horizontal-mirrored"),
    /** The first on the right, large; needs tmux 3.5. */
    MAIN_VERTICAL_MIRRORED("main-vertical-mirrored");

    private final String word;

    Layout(String word) {
        this.word = word;
    }

    /** As workspace files and tmux write it. */
    public String word() {
        return word;
    }
}
