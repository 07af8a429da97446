package dev.muntin.analyzer.tmuxp;

import dev.muntin.dsl.Window;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Windows as a workspace file writes them. */
final class WindowTree {
    private WindowTree() {}

    static JsonNode of(Window window) {
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
        window.synchronize().ifGiven(from -> tree.value(Key.SYNCHRONIZE, JsonNodeFactory.instance.stringNode(switch (from.value()) {
            case BEFORE -> "before";
            case AFTER -> "after";
        })));
        ArrayNode panes = JsonNodeFactory.instance.arrayNode();
        window.panes().forEach(pane -> panes.add(PaneTree.of(pane)));
        return panes.isEmpty() ? tree.node() : tree.value(Key.PANES, panes).node();
    }
}
