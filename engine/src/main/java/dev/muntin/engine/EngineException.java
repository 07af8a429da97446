package dev.muntin.engine;

/** There is no answer; says whether the request can have been carried out all the same. */
public final class EngineException extends Exception {
    private static final long serialVersionUID = 1;

    /** How sure an engine is of what became of a request. */
    public enum Certainty {
        /** Nothing of it has reached tmux. */
        NOT_DISPATCHED,
        /** It was sent, and may have been carried out wholly, in part, or not at all. */
        UNKNOWN
    }

    private final Certainty certainty;

    public EngineException(Certainty certainty, String message) {
        super(message);
        this.certainty = certainty;
    }

    public EngineException(Certainty certainty, String message, Throwable cause) {
        super(message, cause);
        this.certainty = certainty;
    }

    public Certainty certainty() {
        return certainty;
    }
}
