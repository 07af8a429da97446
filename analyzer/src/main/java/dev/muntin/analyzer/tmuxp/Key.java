package dev.muntin.analyzer.tmuxp;

import static dev.muntin.analyzer.tmuxp.Level.BUILDER_OPTIONS;
import static dev.muntin.analyzer.tmuxp.Level.COMMAND;
import static dev.muntin.analyzer.tmuxp.Level.COMMANDS;
import static dev.muntin.analyzer.tmuxp.Level.PANE;
import static dev.muntin.analyzer.tmuxp.Level.SESSION;
import static dev.muntin.analyzer.tmuxp.Level.WINDOW;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of the format: where each may stand, and what it takes. A key's name is the constant's. */
enum Key {
    EXTENDS(Takes.TEXTS, SESSION),
    INCLUDE(Takes.TEXTS, SESSION, WINDOW, PANE),
    SESSION_NAME(Takes.TEXT, SESSION),
    WINDOWS(Takes.WINDOWS, SESSION),
    WINDOW_NAME(Takes.TEXT, WINDOW),
    WINDOW_INDEX(Takes.INDEX, WINDOW),
    WINDOW_SHELL(Takes.TEXT, WINDOW),
    LAYOUT(Takes.TEXT, WINDOW),
    PANES(Takes.PANES, WINDOW),
    SHELL_COMMAND(Takes.COMMANDS, PANE, COMMANDS),
    SHELL_COMMAND_BEFORE(Takes.COMMANDS, SESSION, WINDOW, PANE),
    SHELL_COMMAND_AFTER(Takes.COMMANDS, WINDOW),
    /** As a pane's own key it is what tmuxp leaves blank and every author means as the pane's command. */
    CMD(Takes.TEXT, PANE, COMMAND),
    ENTER(Takes.TRUTH, PANE, COMMAND),
    SLEEP_BEFORE(Takes.SECONDS, PANE, COMMAND),
    SLEEP_AFTER(Takes.SECONDS, PANE, COMMAND),
    SHELL(Takes.TEXT, PANE),
    TITLE(Takes.TEXT, PANE),
    SIZE(Takes.SIZE, PANE),
    START_DIRECTORY(Takes.TEXT, SESSION, WINDOW, PANE),
    ENVIRONMENT(Takes.ENVIRONMENT, SESSION, WINDOW, PANE),
    OPTIONS(Takes.OPTIONS, SESSION, WINDOW),
    OPTIONS_AFTER(Takes.OPTIONS, WINDOW),
    GLOBAL_OPTIONS(Takes.OPTIONS, SESSION),
    SUPPRESS_HISTORY(Takes.TRUTH, SESSION, WINDOW, PANE),
    FOCUS(Takes.TRUTH, WINDOW, PANE),
    SYNCHRONIZE(Takes.SYNCHRONIZE, WINDOW),
    CLEAR(Takes.TRUTH, WINDOW),
    BEFORE_SCRIPT(Takes.TEXT, SESSION),
    ON_PROJECT_START(Takes.TEXTS, SESSION),
    ON_PROJECT_RESTART(Takes.TEXTS, SESSION),
    ON_PROJECT_EXIT(Takes.TEXTS, SESSION),
    ON_PROJECT_STOP(Takes.TEXTS, SESSION),
    ENABLE_PANE_TITLES(Takes.TRUTH, SESSION),
    PANE_TITLE_POSITION(Takes.TEXT, SESSION),
    PANE_TITLE_FORMAT(Takes.TEXT, SESSION),
    PLUGINS(Takes.TEXTS, SESSION),
    WORKSPACE_BUILDER(Takes.TEXT, SESSION),
    WORKSPACE_BUILDER_PATHS(Takes.TEXTS, SESSION),
    WORKSPACE_BUILDER_OPTIONS(Takes.MAPPING, SESSION),
    PANE_READINESS(Takes.READINESS, BUILDER_OPTIONS);

    private final Takes takes;
    private final List<Level> levels;

    Key(Takes takes, Level... levels) {
        this.takes = takes;
        this.levels = List.of(levels);
    }

    /** As it is written in a file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Takes takes() {
        return takes;
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
