package dev.muntin.dsl;

/** Whether typing waits until the shells of the panes have drawn their prompts. */
public enum Readiness {
    /** Where the shell is one that loses what is typed too early, or not known. */
    AUTO,
    /** Whatever the shell is; a build takes as long as the slowest of them, then. */
    ALWAYS,
    /** No shell is waited for; each reads what was typed when it gets to it. */
    NEVER
}
