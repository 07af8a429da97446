package dev.muntin.ops.command;

/** What one has to know of a command who puts it into a chain, reads its answer or asks what it does. */
public enum Trait {
    MAKES_SESSION,
    MAKES_WINDOW,
    MAKES_PANE,
    /** Makes another session, window or pane current for what follows in the chain. */
    MOVES,
    /** Lets other clients' commands in before the rest of its chain: ends atomicity. */
    WAITS,
    /** Writes to the client that sent it. */
    PRINTS,
    /** Can be refused although its target stands: for want of space, or for what somebody wrote. */
    REFUSABLE,
    /** Is not refused for its target: it has none, or does without. */
    FORGIVING,
    /** Moves or resizes panes. */
    CHANGES_LAYOUT,
    /** Gives a program something to read. */
    WRITES_INPUT,
    /** Takes what a program has written. */
    READS_OUTPUT,
    /** Done twice, it is as if done once. */
    IDEMPOTENT
}
