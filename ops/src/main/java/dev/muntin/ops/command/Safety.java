package dev.muntin.ops.command;

/** What a command can cost, at its worst. */
public enum Safety {
    /** Nothing: it changes nothing that anybody could miss. */
    READONLY,
    /** Something is another than before, but nothing that runs is ended. */
    MUTATING,
    /** It ends what runs, or takes away what cannot be had again. */
    DESTRUCTIVE
}
