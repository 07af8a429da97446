package dev.muntin.analyzer.diagnostic;

/** What makes a word stand out where it is printed: nothing, or the colours of a terminal. */
public enum Ink {
    PLAIN,
    COLOURED;

    private static final String END = "\033[0m";

    public String strong(String text) {
        return with("1", text);
    }

    public String good(String text) {
        return with("32", text);
    }

    public String warning(String text) {
        return with("1;33", text);
    }

    public String bad(String text) {
        return with("1;31", text);
    }

    private String with(String colour, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\033[" + colour + "m" + text + END;
    }
}
