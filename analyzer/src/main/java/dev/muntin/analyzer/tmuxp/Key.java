package dev.muntin.analyzer.tmuxp;

import static dev.muntin.analyzer.tmuxp.Level.COMMAND;
import static dev.muntin.analyzer.tmuxp.Level.PANE;
import static dev.muntin.analyzer.tmuxp.Level.SESSION;
import static dev.muntin.analyzer.tmuxp.Level.WINDOW;
import static dev.muntin.analyzer.tmuxp.Support.BUILT;
import static dev.muntin.analyzer.tmuxp.Support.REFUSED;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of the format: where each may stand, what it takes, and whether it is built. A key's name is the constant's. */
enum Key {
    SESSION_NAME(Takes.TEXT, BUILT, SESSION),
    WINDOWS(Takes.WINDOWS, BUILT, SESSION),
    WINDOW_NAME(Takes.TEXT, BUILT, WINDOW),
    LAYOUT(Takes.TEXT, BUILT, WINDOW),
    PANES(Takes.PANES, BUILT, WINDOW),
    SHELL_COMMAND(Takes.COMMANDS, BUILT, PANE),
    /** As a pane's own key it is what tmuxp leaves blank and every author means as the pane's command. */
    CMD(Takes.TEXT, BUILT, PANE, COMMAND),
    START_DIRECTORY(Takes.TEXT, BUILT, SESSION, WINDOW, PANE),
    ENVIRONMENT(Takes.ENVIRONMENT, BUILT, SESSION, WINDOW, PANE),
    OPTIONS(Takes.OPTIONS, BUILT, SESSION, WINDOW),
    SUPPRESS_HISTORY(Takes.TRUTH, BUILT, SESSION, WINDOW, PANE),
    FOCUS(Takes.TRUTH, BUILT, WINDOW, PANE),

    SHELL_COMMAND_BEFORE(Takes.COMMANDS, REFUSED, SESSION, WINDOW, PANE),
    BEFORE_SCRIPT(Takes.TEXT, REFUSED, SESSION),
    GLOBAL_OPTIONS(Takes.OPTIONS, REFUSED, SESSION),
    PLUGINS(Takes.TEXTS, REFUSED, SESSION),
    WORKSPACE_BUILDER(Takes.TEXT, REFUSED, SESSION),
    WORKSPACE_BUILDER_PATHS(Takes.TEXTS, REFUSED, SESSION),
    WORKSPACE_BUILDER_OPTIONS(Takes.MAPPING, REFUSED, SESSION),
    WINDOW_INDEX(Takes.NUMBER, REFUSED, WINDOW),
    WINDOW_SHELL(Takes.TEXT, REFUSED, WINDOW),
    OPTIONS_AFTER(Takes.OPTIONS, REFUSED, WINDOW),
    SHELL(Takes.TEXT, REFUSED, PANE),
    TITLE(Takes.TEXT, REFUSED, PANE),
    ENTER(Takes.TRUTH, REFUSED, PANE, COMMAND),
    SLEEP_BEFORE(Takes.NUMBER, REFUSED, PANE, COMMAND),
    SLEEP_AFTER(Takes.NUMBER, REFUSED, PANE, COMMAND);

    private final Takes takes;
    private final Support support;
    private final List<Level> levels;

    Key(Takes takes, Support support, Level... levels) {
        this.takes = takes;
        this.support = support;
        this.levels = List.of(levels);
    }

    /** As it is written in a file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Takes takes() {
        return takes;
    }

    Support support() {
        return support;
    }

    List<Level> levels() {
        return levels;
    }

    boolean standsIn(Level level) {
        return levels.contains(level);
    }

    static Optional<Key> called(String word) {
        return Arrays.stream(values()).filter(key -> key.word().equals(word)).findFirst();
    }

    static List<Key> of(Level level) {
        return Arrays.stream(values()).filter(key -> key.standsIn(level)).toList();
    }
}
