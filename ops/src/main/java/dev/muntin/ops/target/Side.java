package dev.muntin.ops.target;

import dev.muntin.ops.version.TmuxVersion;

/** The four ways from one pane to the next. */
public enum Side {
    ABOVE("up"), BELOW("down"), LEFT("left"), RIGHT("right");

    /** Before, tmux goes from the pane that is current in the chain, even into another window. */
    static final TmuxVersion SINCE = TmuxVersion.of(3, 4);

    private final String way;

    Side(String way) {
        this.way = way;
    }

    String token() {
        return "{" + way + "-of}";
    }
}
