package dev.muntin.dsl;

/** The arrangements that tmux knows by name; any other is given as tmux prints it. */
public enum Layout {
    EVEN_HORIZONTAL("even-horizontal"),
    EVEN_VERTICAL("even-vertical"),
    MAIN_HORIZONTAL("main-horizontal"),
    MAIN_VERTICAL("main-vertical"),
    TILED("tiled"),
    /** Needs tmux 3.5. */
    MAIN_HORIZONTAL_MIRRORED("main-horizontal-mirrored"),
    /** Needs tmux 3.5. */
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
