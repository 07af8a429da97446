package dev.muntin.runner;

/** Whether a session stands, and whose it is. */
public enum Presence {
    /** There is none of that name. */
    ABSENT,
    /** Some build of ours has made it. */
    BUILT,
    /** Some build of ours has begun it: it goes on, or was killed. */
    UNFINISHED,
    /** Somebody made it otherwise. */
    FOREIGN
}
