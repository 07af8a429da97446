package dev.muntin.analyzer.tmuxp;

import dev.muntin.dsl.Window;

/** Windows as a workspace file writes them. */
final class WindowTree {
    private WindowTree() {}

    static Datum of(Window window) {
        Tree tree = new Tree()
                .text(Key.WINDOW_NAME, window.name())
                .number(Key.WINDOW_INDEX, window.index())
                .flag(Key.FOCUS, window.focus())
                .text(Key.LAYOUT, window.layout())
                .text(Key.START_DIRECTORY, window.directory())
                .assignments(Key.ENVIRONMENT, window.environment())
                .text(Key.WINDOW_SHELL, window.shell())
                .assignments(Key.OPTIONS, window.options())
                .assignments(Key.OPTIONS_AFTER, window.optionsAfter())
                .flag(Key.CLEAR, window.clear())
                .truth(Key.SUPPRESS_HISTORY, window.suppressHistory())
                .commands(Key.SHELL_COMMAND_BEFORE, window.before())
                .commands(Key.SHELL_COMMAND_AFTER, window.after());
        window.synchronize().ifGiven(from -> tree.value(Key.SYNCHRONIZE, new Datum.Text(switch (from.value()) {
            case BEFORE -> "before";
            case AFTER -> "after";
        })));
        if (!window.panes().isEmpty()) {
            tree.value(Key.PANES, Datum.Items.of(window.panes().stream().map(PaneTree::of)));
        }
        return tree.mapping();
    }
}
