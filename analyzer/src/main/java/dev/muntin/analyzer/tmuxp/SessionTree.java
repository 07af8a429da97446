package dev.muntin.analyzer.tmuxp;

import dev.muntin.dsl.Hooks;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Workspace;
import java.util.Locale;

/** A workspace as a workspace file writes it. */
final class SessionTree {
    private SessionTree() {}

    static Datum of(Workspace workspace) {
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
            tree.value(Key.WORKSPACE_BUILDER_OPTIONS, Datum.Mapping.EMPTY.with(Key.PANE_READINESS.word(), word));
        }
        return tree.value(Key.WINDOWS, Datum.Items.of(workspace.windows().stream().map(WindowTree::of))).mapping();
    }

    private static void hooks(Tree tree, Hooks hooks) {
        tree.scripts(Key.ON_PROJECT_START, hooks.start())
                .scripts(Key.ON_PROJECT_RESTART, hooks.restart())
                .scripts(Key.ON_PROJECT_EXIT, hooks.exit())
                .scripts(Key.ON_PROJECT_STOP, hooks.stop());
    }
}
