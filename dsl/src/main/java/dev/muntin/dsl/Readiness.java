package dev.muntin.dsl;

/** Whether typing waits until the shells of the panes have drawn their prompts. */
public enum Readiness {
    /** Where the shell is one that loses what is typed too early, or not known. */
    AUTO,
    ALWAYS,
    NEVER
}
