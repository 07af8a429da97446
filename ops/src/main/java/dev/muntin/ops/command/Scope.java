package dev.muntin.ops.command;

/** What a command acts on. */
public enum Scope { SERVER, SESSION, WINDOW, PANE, CLIENT }
