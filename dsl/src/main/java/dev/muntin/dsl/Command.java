package dev.muntin.dsl;

/** A line that is typed into a pane, and how. */
public record Command(String text, Typing typing, Origin origin) {
    /** A line that is typed as its pane says. */
    public Command(String text, Origin origin) {
        this(text, Typing.UNSAID, origin);
    }
}
