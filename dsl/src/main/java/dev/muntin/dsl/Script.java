package dev.muntin.dsl;

/** A line for a shell outside of tmux. */
public record Script(String text, Origin origin) {}
