package dev.muntin.dsl;

/** From when on what is typed into one pane of a window reaches all of them. */
public enum Synchronize {
    /** Before the panes' own commands, which then reach all panes, too. */
    BEFORE,
    /** Once they have been typed. */
    AFTER
}
