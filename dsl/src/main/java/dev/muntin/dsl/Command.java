package dev.muntin.dsl;

/** A line that is typed into a pane and submitted. */
public record Command(String text, Origin origin) {}
