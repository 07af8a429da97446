package dev.muntin.analyzer.tmuxp;

/** What a mapping of a workspace file describes. */
enum Level {
    SESSION("a workspace"),
    WINDOW("a window"),
    PANE("a pane"),
    COMMAND("a command"),
    /** A mapping that holds commands which go before or behind others. */
    COMMANDS("a mapping of commands"),
    BUILDER_OPTIONS("workspace_builder_options");

    private final String words;

    Level(String words) {
        this.words = words;
    }

    /** {@code a window} */
    String words() {
        return words;
    }
}
