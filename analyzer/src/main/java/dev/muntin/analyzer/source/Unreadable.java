package dev.muntin.analyzer.source;

/** A file whose bytes cannot be had. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final String why;

    Unreadable(String why) {
        super(why);
        this.why = why;
    }

    Unreadable(String why, Throwable cause) {
        super(why, cause);
        this.why = why;
    }

    String why() {
        return why;
    }
}
