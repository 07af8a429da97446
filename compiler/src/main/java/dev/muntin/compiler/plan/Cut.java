package dev.muntin.compiler.plan;

/** Why a dispatch ends where it does, so that the next one has to begin. */
public enum Cut {
    NONE("nothing follows"),
    EACH("each operation goes alone"),
    CREATOR("what was made has an id that only the answer tells"),
    REGISTER("there is one mark, and another pane is about to be made"),
    OUTPUT("its output is read"),
    WAITS("tmux has waited, and others may have come in"),
    UNREACHABLE("what was made cannot be addressed from where the chain stands"),
    HOST("something outside of tmux comes next");

    private final String words;

    Cut(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
