package dev.muntin.engine.memory.world;

/** tmux could do this and the model cannot: no test may take its silence for an answer. */
public final class Unmodelled extends UnsupportedOperationException {
    private static final long serialVersionUID = 1;

    /** Says what is missing, in words that follow "the memory engine does not model". */
    public Unmodelled(String what) {
        super("the memory engine does not model " + what);
    }
}
