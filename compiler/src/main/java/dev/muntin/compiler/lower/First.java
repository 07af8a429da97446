package dev.muntin.compiler.lower;

/** How the first window comes about. */
enum First {
    /** It came with the session. */
    STANDS,
    /** It takes the place of the one that came with the session. */
    REPLACES,
    /** It is made behind others, as every later one is. */
    FOLLOWS
}
