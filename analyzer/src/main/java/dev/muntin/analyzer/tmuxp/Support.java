package dev.muntin.analyzer.tmuxp;

/** Whether what a key says is built. */
enum Support {
    BUILT,
    /** Not built yet; a workspace without what its author wrote would be worse than none. */
    REFUSED
}
