package dev.muntin.ops;

/** A key of the keyboard that is not text. */
public enum Key {
    ENTER("Enter");

    private final String word;

    Key(String word) {
        this.word = word;
    }

    /** As tmux names it. */
    public String word() {
        return word;
    }
}
