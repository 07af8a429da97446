package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.yaml.Node;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Pane;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Window;
import dev.muntin.dsl.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what a tree declares, going on after every problem so that all are heard of at once. */
final class Binder {
    private static final String NEEDED = "'session_name' and 'windows'";

    private final Diagnostics problems;
    private final Commands commands;

    Binder(Diagnostics problems) {
        this.problems = problems;
        this.commands = new Commands(problems);
    }

    /** Empty only if there is nothing to look into; otherwise what is wrong is left out of the declaration. */
    Optional<Workspace> workspace(Node root) {
        return switch (root) {
            case Node.Mapping mapping -> Optional.of(session(mapping));
            case Node.Scalar scalar when Fields.isNull(scalar) ->
                refuse(Kind.MISSING_KEY, root, "the file is empty; a workspace needs " + NEEDED);
            case Node.Scalar scalar -> refuse(Kind.WRONG_TYPE, root, "a workspace is a mapping with " + NEEDED + ", got " + Words.of(root));
            case Node.Sequence list -> refuse(Kind.WRONG_TYPE, root, "a workspace is a mapping with " + NEEDED + ", got a list");
        };
    }

    private Optional<Workspace> refuse(Kind kind, Node root, String words) {
        problems.report(kind, root.origin(), words);
        return Optional.empty();
    }

    private Workspace session(Node.Mapping mapping) {
        Fields fields = new Fields(mapping, Level.SESSION, problems);
        require(fields, Key.SESSION_NAME, mapping);
        require(fields, Key.WINDOWS, mapping);
        return new Workspace(
                fields.text(Key.SESSION_NAME),
                fields.path(Key.START_DIRECTORY),
                fields.environment(),
                fields.options(),
                // Only here does tmuxp take an empty one for none at all.
                fields.said(Key.SUPPRESS_HISTORY).isPresent() ? fields.truth(Key.SUPPRESS_HISTORY) : Setting.absent(),
                fields.items(Key.WINDOWS).orElse(List.of()).stream().flatMap(this::window).toList(),
                mapping.origin());
    }

    private void require(Fields fields, Key key, Node.Mapping mapping) {
        Optional<Node> node = fields.node(key);
        if (node.isEmpty()) {
            problems.report(Kind.MISSING_KEY, mapping.origin(), "a workspace needs the key '" + key.word() + "'");
        }
        node.filter(Fields::isNull).ifPresent(nothing -> fields.wrong(key, nothing));
    }

    private Stream<Window> window(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return Stream.of(window(mapping));
        }
        String words = "a window is a mapping of keys like 'window_name' and 'panes', got " + Words.of(node);
        problems.report(Kind.WRONG_TYPE, node.origin(), words);
        return Stream.empty();
    }

    private Window window(Node.Mapping mapping) {
        Fields fields = new Fields(mapping, Level.WINDOW, problems);
        return new Window(
                fields.text(Key.WINDOW_NAME),
                fields.path(Key.START_DIRECTORY),
                fields.environment(),
                fields.options(),
                fields.text(Key.LAYOUT),
                fields.truth(Key.FOCUS),
                fields.truth(Key.SUPPRESS_HISTORY),
                fields.items(Key.PANES).orElse(List.of()).stream().map(this::pane).toList(),
                mapping.origin());
    }

    private Pane pane(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return new Pane(Setting.absent(), Assignments.NONE, commands.of(node), Setting.absent(), Setting.absent(), node.origin());
        }
        Fields fields = new Fields(mapping, Level.PANE, problems);
        return new Pane(
                fields.path(Key.START_DIRECTORY),
                fields.environment(),
                commands(fields),
                fields.truth(Key.FOCUS),
                fields.truth(Key.SUPPRESS_HISTORY),
                mapping.origin());
    }

    private List<Command> commands(Fields fields) {
        Optional<Node> list = fields.node(Key.SHELL_COMMAND);
        Optional<Node> single = fields.node(Key.CMD);
        if (list.isPresent()) {
            single.ifPresent(cmd -> problems.report(Kind.BAD_VALUE, cmd.origin(), "a pane takes 'cmd' or 'shell_command', not both"));
            return commands.of(list.get());
        }
        return single.map(commands::command).orElse(List.of());
    }
}
