package dev.muntin.engine.imsg;

/** What a server calls the streams of its client. */
final class Descriptor {
    /** None of them: a path to be opened. */
    static final int NONE = -1;
    static final int STDIN = 0;
    static final int STDOUT = 1;
    static final int STDERR = 2;

    private Descriptor() {}
}
