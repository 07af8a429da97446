package dev.muntin.analyzer.tmuxp;

import static dev.muntin.analyzer.tmuxp.Level.BUILDER_OPTIONS;
import static dev.muntin.analyzer.tmuxp.Level.COMMAND;
import static dev.muntin.analyzer.tmuxp.Level.COMMANDS;
import static dev.muntin.analyzer.tmuxp.Level.PANE;
import static dev.muntin.analyzer.tmuxp.Level.SESSION;
import static dev.muntin.analyzer.tmuxp.Level.WINDOW;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The keys of the format: what each takes, what it is for, how it may look, and where it may stand. A key's name is the constant's. */
enum Key {
    EXTENDS(Takes.FILES, "files whose workspaces this one is laid over", "base.yaml",
            SESSION),
    INCLUDE(Takes.FILES, "files that are put in here; what is said beside them goes over what they say", "[logs.yaml, tests.yaml]",
            SESSION, WINDOW, PANE),
    SESSION_NAME(Takes.NEEDED_TEXT, "what the session is called; without '.' and ':'", "api",
            SESSION),
    WINDOWS(Takes.WINDOWS, "the windows, in their order", "[{window_name: editor, panes: [vim]}]",
            SESSION),
    WINDOW_NAME(Takes.TEXT, "what the window is called", "editor",
            WINDOW),
    WINDOW_INDEX(Takes.INDEX, "the place among the windows; without it the next one that is free", "3",
            WINDOW),
    WINDOW_SHELL(Takes.TEXT, "what the panes run instead of the default shell", "zsh -l",
            WINDOW),
    LAYOUT(Takes.LAYOUT, "how the panes are arranged: one of tmux's layouts, or one as tmux prints it", "main-vertical",
            WINDOW),
    PANES(Takes.PANES, "the panes, in their order; each is what is typed into it, or a mapping that says more", "[vim, {shell_command: [git status], focus: true}, blank]",
            WINDOW),
    SHELL_COMMAND(Takes.COMMANDS, "what is typed into the pane", "[cd src, make]",
            PANE, COMMANDS),
    SHELL_COMMAND_BEFORE(Takes.COMMANDS_AROUND, "what is typed into each pane before its own commands", "source .venv/bin/activate",
            SESSION, WINDOW, PANE),
    SHELL_COMMAND_AFTER(Takes.COMMANDS_AROUND, "what is typed into each pane of the window behind its own commands", "[clear]",
            WINDOW),
    /** As a pane's own key it is what tmuxp leaves blank and every author means as the pane's command. */
    CMD(Takes.NEEDED_TEXT, "a command that is typed", "make test",
            PANE, COMMAND),
    ENTER(Takes.TRUTH, "whether Enter is pressed behind a command; it holds for the commands behind it, too", "false",
            PANE, COMMAND),
    SLEEP_BEFORE(Takes.SECONDS, "seconds to wait before a command; it holds for the commands behind it, too", "0.5",
            PANE, COMMAND),
    SLEEP_AFTER(Takes.SECONDS, "seconds to wait behind a command; it holds for the commands behind it, too", "2",
            PANE, COMMAND),
    SHELL(Takes.TEXT, "what the pane runs instead of a shell", "top",
            PANE),
    TITLE(Takes.TEXT, "the title of the pane", "server",
            PANE),
    SIZE(Takes.SIZE, "how many cells the pane gets, or which part of the window", "30%",
            PANE),
    START_DIRECTORY(Takes.TEXT, "where shells start; a relative path begins at the one above, else at the folder of this file", "~/src/api",
            SESSION, WINDOW, PANE),
    ENVIRONMENT(Takes.ENVIRONMENT, "environment variables", "{PORT: 8000}",
            SESSION, WINDOW, PANE),
    OPTIONS(Takes.OPTIONS, "options of tmux, for the session or for the window", "{mouse: true}",
            SESSION, WINDOW),
    OPTIONS_AFTER(Takes.OPTIONS, "options of the window that are set when all its panes stand", "{synchronize-panes: true}",
            WINDOW),
    GLOBAL_OPTIONS(Takes.OPTIONS, "options of tmux that hold for every session", "{default-terminal: tmux-256color}",
            SESSION),
    SUPPRESS_HISTORY(Takes.TRUTH, "whether what is typed begins with a blank, so that shells may keep it out of their history", "true",
            SESSION, WINDOW, PANE),
    FOCUS(Takes.TRUTH, "whether the user lands here", "true",
            WINDOW, PANE),
    SYNCHRONIZE(Takes.SYNCHRONIZE, "whether what is typed into one pane goes to all, from before or after the commands on", "after",
            WINDOW),
    CLEAR(Takes.TRUTH, "whether the screen is cleared behind the commands", "true",
            WINDOW),
    BEFORE_SCRIPT(Takes.TEXT, "a program that runs before anything is made; if it fails, nothing is", "./setup.sh --quick",
            SESSION),
    ON_PROJECT_START(Takes.TEXTS, "shell commands that run whenever the workspace is loaded", "docker compose up -d",
            SESSION),
    ON_PROJECT_RESTART(Takes.TEXTS, "shell commands that run when the session is there already", "[git fetch]",
            SESSION),
    ON_PROJECT_EXIT(Takes.TEXTS, "shell commands that run when the last client has left", "echo bye",
            SESSION),
    ON_PROJECT_STOP(Takes.TEXTS, "shell commands that run when the session is stopped", "docker compose down",
            SESSION),
    ENABLE_PANE_TITLES(Takes.TRUTH, "whether titles are drawn on the borders of all panes", "true",
            SESSION),
    PANE_TITLE_POSITION(Takes.TEXT, "on which border titles are drawn", "bottom",
            SESSION),
    PANE_TITLE_FORMAT(Takes.TEXT, "what a title shows, as tmux's formats say it", "'#{pane_index}: #{pane_title}'",
            SESSION),
    PLUGINS(Takes.TEXTS, "Python classes of tmuxp; ignored here", "[my_plugin.Plugin]",
            SESSION),
    WORKSPACE_BUILDER(Takes.TEXT, "a Python class of tmuxp; only 'classic' means anything here", "classic",
            SESSION),
    WORKSPACE_BUILDER_PATHS(Takes.TEXTS, "where tmuxp looks for Python classes; ignored here", "[lib]",
            SESSION),
    WORKSPACE_BUILDER_OPTIONS(Takes.MAPPING, "how the workspace is built", "{pane_readiness: always}",
            SESSION),
    PANE_READINESS(Takes.READINESS, "whether a shell's prompt is waited for before something is typed", "always",
            BUILDER_OPTIONS);

    private static final Map<String, Key> CALLED = new HashMap<>();

    static {
        for (Key key : values()) {
            CALLED.put(key.word(), key);
        }
    }

    private final Takes takes;
    private final String about;
    private final String example;
    private final List<Level> levels;
    private final String word;

    Key(Takes takes, String about, String example, Level... levels) {
        this.takes = takes;
        this.about = about;
        this.example = example;
        this.levels = List.of(levels);
        this.word = name().toLowerCase(Locale.ROOT);
    }

    /** As it is written in a file. */
    String word() {
        return word;
    }

    Takes takes() {
        return takes;
    }

    String about() {
        return about;
    }

    /** A value as a file may write it. */
    String example() {
        return example;
    }

    List<Level> levels() {
        return levels;
    }

    boolean standsIn(Level level) {
        return levels.contains(level);
    }

    static Optional<Key> called(String word) {
        return Optional.ofNullable(CALLED.get(word));
    }

    static List<Key> of(Level level) {
        return Arrays.stream(values()).filter(key -> key.standsIn(level)).toList();
    }
}
