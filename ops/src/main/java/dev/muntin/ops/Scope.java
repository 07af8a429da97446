package dev.muntin.ops;

/** What a tmux command, or one of its targets, is about. */
public enum Scope {
    SERVER,
    SESSION,
    WINDOW,
    PANE,
    CLIENT
}
