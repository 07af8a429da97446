package dev.muntin.analyzer.tmuxp;

import dev.muntin.dsl.Hooks;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Workspace;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A workspace as a workspace file writes it. */
final class SessionTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SessionTree() {}

    static JsonNode of(Workspace workspace) {
        Tree tree = new Tree()
                .text(Key.SESSION_NAME, workspace.name())
                .text(Key.START_DIRECTORY, workspace.directory())
                .text(Key.BEFORE_SCRIPT, workspace.beforeScript())
                .assignments(Key.ENVIRONMENT, workspace.environment())
                .assignments(Key.OPTIONS, workspace.options())
                .assignments(Key.GLOBAL_OPTIONS, workspace.globalOptions())
                .truth(Key.SUPPRESS_HISTORY, workspace.suppressHistory())
                .commands(Key.SHELL_COMMAND_BEFORE, workspace.before());
        hooks(tree, workspace.hooks());
        if (workspace.readiness() != Readiness.AUTO) {
            String word = workspace.readiness().name().toLowerCase(Locale.ROOT);
            tree.value(Key.WORKSPACE_BUILDER_OPTIONS, NODES.objectNode().put(Key.PANE_READINESS.word(), word));
        }
        ArrayNode windows = NODES.arrayNode();
        workspace.windows().forEach(window -> windows.add(WindowTree.of(window)));
        return tree.value(Key.WINDOWS, windows).node();
    }

    private static void hooks(Tree tree, Hooks hooks) {
        tree.scripts(Key.ON_PROJECT_START, hooks.start())
                .scripts(Key.ON_PROJECT_RESTART, hooks.restart())
                .scripts(Key.ON_PROJECT_EXIT, hooks.exit())
                .scripts(Key.ON_PROJECT_STOP, hooks.stop());
    }
}
