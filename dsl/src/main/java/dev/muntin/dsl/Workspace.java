package dev.muntin.dsl;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;

/**
 * A tmux session as its author described it: sparse, unresolved, the same value from every front end.
 *
 * @param globalOptions options that are set for all sessions of the server
 * @param beforeScript runs before anything is built, without a shell; if it fails, nothing is
 * @param before typed first into each pane
 */
public record Workspace(
        Setting<String> name,
        Setting<String> directory,
        Assignments environment,
        Assignments options,
        Assignments globalOptions,
        Setting<String> beforeScript,
        Hooks hooks,
        Readiness readiness,
        Setting<Boolean> suppressHistory,
        List<Command> before,
        List<Window> windows,
        Origin origin) {
    public Workspace {
        before = List.copyOf(before);
        windows = List.copyOf(windows);
    }

    /**
     * Describes a workspace in Java. The lambda is the workspace, its indentation is the tree:
     *
     * {@snippet :
     * var api = workspace("api", w -> w
     *         .directory("~/src/api")
     *         .window("editor", e -> e.layout(MAIN_VERTICAL).pane("nvim").pane("git status"))
     *         .window("logs", l -> l.pane("tail -f a.log").pane("tail -f b.log")));
     * }
     */
    public static Workspace workspace(String name, Consumer<WorkspaceBuilder> description) {
        Origin here = Origin.caller();
        requireNonNull(name, "name");
        WorkspaceBuilder builder = new WorkspaceBuilder();
        requireNonNull(description, "description").accept(builder);
        return builder.workspace(name, here);
    }
}
