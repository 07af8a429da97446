package dev.muntin.analyzer.tmuxp;

import dev.muntin.dsl.Pane;
import dev.muntin.dsl.PaneSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Panes as a workspace file writes them. */
final class PaneTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PaneTree() {}

    /** As short as it can be. */
    static JsonNode of(Pane pane) {
        ObjectNode full = full(pane);
        JsonNode commands = full.path(Key.SHELL_COMMAND.word());
        boolean onlyCommands = full.size() == 1 && (commands.isString() || commands.isArray());
        return full.isEmpty() ? NODES.nullNode() : onlyCommands ? commands : full;
    }

    private static ObjectNode full(Pane pane) {
        Tree tree = new Tree()
                .text(Key.TITLE, pane.title())
                .text(Key.START_DIRECTORY, pane.directory())
                .own(Key.ENVIRONMENT, pane.environment())
                .text(Key.SHELL, pane.shell())
                .flag(Key.FOCUS, pane.focus())
                .truth(Key.SUPPRESS_HISTORY, pane.suppressHistory())
                .typing(pane.typing())
                .commands(Key.SHELL_COMMAND_BEFORE, pane.before())
                .commands(Key.SHELL_COMMAND, pane.commands());
        pane.size().ifGiven(size -> tree.value(Key.SIZE, switch (size.value()) {
            case PaneSize.Cells cells -> NODES.numberNode(cells.count());
            case PaneSize.Percent percent -> NODES.stringNode(percent.share() + "%");
        }));
        return tree.node();
    }
}
