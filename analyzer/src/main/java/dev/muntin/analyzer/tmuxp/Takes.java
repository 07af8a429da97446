package dev.muntin.analyzer.tmuxp;

/** What stands behind a key. */
enum Takes {
    TEXT("text"),
    /** Text where saying nothing is no answer. */
    NEEDED_TEXT("text"),
    TEXTS("text or a list of texts"),
    FILES("the name of a file"),
    LAYOUT("text"),
    INDEX("a whole number"),
    SECONDS("a number of seconds"),
    SIZE("a number of cells, or a part of the window like 30%"),
    SYNCHRONIZE("true, false, 'before' or 'after'"),
    READINESS("'auto', 'always' or 'never'"),
    TRUTH("true or false"),
    ENVIRONMENT("a mapping of variables to values"),
    OPTIONS("a mapping of options to values"),
    COMMANDS("a command or a list of commands"),
    /** The same where a mapping is one that holds the list. */
    COMMANDS_AROUND("a command or a list of commands"),
    WINDOWS("a list of windows"),
    PANES("a list of panes"),
    MAPPING("a mapping");

    private final String words;

    Takes(String words) {
        this.words = words;
    }

    /** {@code a list of windows} */
    String words() {
        return words;
    }
}
