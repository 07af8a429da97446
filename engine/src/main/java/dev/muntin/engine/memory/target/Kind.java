package dev.muntin.engine.memory.target;

/** What a command wants its target to be. */
public enum Kind {
    SESSION, WINDOW, PANE,
    /** An index for a window that may not stand yet. */
    PLACE
}
