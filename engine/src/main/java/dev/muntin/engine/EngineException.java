package dev.muntin.engine;

/** There is no answer; says whether the request can have been carried out all the same. */
public final class EngineException extends Exception {
    private static final long serialVersionUID = 1;

    /** How sure an engine is of what became of a request. */
    public enum Certainty {
        /** Nothing of it has reached tmux. */
        NOT_DISPATCHED,
        /** It was sent, nothing has come back in time, and it may still be carried out. */
        PENDING,
        /** It was sent, and may have been carried out wholly, in part, or not at all. */
        UNKNOWN
    }

    private final Certainty certainty;
    private final String words;

    public EngineException(Certainty certainty, String words) {
        super(words);
        this.words = words;
        this.certainty = certainty;
    }

    public EngineException(Certainty certainty, String words, Throwable cause) {
        super(words, cause);
        this.words = words;
        this.certainty = certainty;
    }

    public Certainty certainty() {
        return certainty;
    }

    /** What happened, for people. */
    public String words() {
        return words;
    }
}
