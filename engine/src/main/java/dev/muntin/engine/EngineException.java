package dev.muntin.engine;

import java.math.BigDecimal;
import java.time.Duration;

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
    private final boolean late;

    public EngineException(Certainty certainty, String words) {
        super(words);
        this.words = words;
        this.certainty = certainty;
        this.late = false;
    }

    public EngineException(Certainty certainty, String words, Throwable cause) {
        this(certainty, words, false, cause);
    }

    private EngineException(Certainty certainty, String words, boolean late, Throwable cause) {
        super(words, cause);
        this.words = words;
        this.certainty = certainty;
        this.late = late;
    }

    /** It was sent, and time ran out. */
    public static EngineException late(Duration deadline, Throwable cause) {
        return late(Certainty.PENDING, deadline, cause);
    }

    /** Time ran out, which leaves this of the request. */
    public static EngineException late(Certainty certainty, Duration deadline, Throwable cause) {
        return new EngineException(certainty, "no answer from tmux within " + seconds(deadline) + " s", true, cause);
    }

    /** The same, and what else there is to say. */
    public EngineException with(String more) {
        return new EngineException(certainty, words + more, late, this);
    }

    /** It was sent, and nobody waits for its answer any longer. */
    public static EngineException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new EngineException(Certainty.PENDING, "interrupted while waiting for tmux", cause);
    }

    /** As in {@code 60} and {@code 0.3}. */
    public static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    /** Whether time ran out. */
    public boolean isLate() {
        return late;
    }

    public Certainty certainty() {
        return certainty;
    }

    /** What happened, for people. */
    public String words() {
        return words;
    }
}
