package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.yaml.Node;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Hooks;
import dev.muntin.dsl.Pane;
import dev.muntin.dsl.Readiness;
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
        new ForTmuxp(fields, problems).check();
        Pairs pairs = new Pairs(fields, problems);
        PaneTitles titles = PaneTitles.of(fields);
        return new Workspace(
                fields.text(Key.SESSION_NAME),
                fields.path(Key.START_DIRECTORY),
                pairs.environment(),
                pairs.options(Key.OPTIONS),
                pairs.options(Key.GLOBAL_OPTIONS),
                fields.text(Key.BEFORE_SCRIPT),
                new Hooks(fields.scripts(Key.ON_PROJECT_START), fields.scripts(Key.ON_PROJECT_RESTART),
                        fields.scripts(Key.ON_PROJECT_EXIT), fields.scripts(Key.ON_PROJECT_STOP)),
                readiness(fields),
                fields.truth(Key.SUPPRESS_HISTORY),
                commands(fields, Key.SHELL_COMMAND_BEFORE),
                fields.items(Key.WINDOWS).orElse(List.of()).stream().flatMap(node -> window(node, titles)).toList(),
                mapping.origin());
    }

    private Readiness readiness(Fields session) {
        Optional<Node> node = session.said(Key.WORKSPACE_BUILDER_OPTIONS);
        if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
            return new Choices(new Fields(mapping, Level.BUILDER_OPTIONS, problems)).readiness();
        }
        node.ifPresent(wrong -> session.wrong(Key.WORKSPACE_BUILDER_OPTIONS, wrong));
        return Readiness.AUTO;
    }

    private void require(Fields fields, Key key, Node.Mapping mapping) {
        Optional<Node> node = fields.node(key);
        if (node.isEmpty()) {
            problems.report(Kind.MISSING_KEY, mapping.origin(), "a workspace needs the key '" + key.word() + "'");
        }
        node.filter(Fields::isNull).ifPresent(nothing -> fields.wrong(key, nothing));
    }

    private Stream<Window> window(Node node, PaneTitles titles) {
        if (node instanceof Node.Mapping mapping) {
            return Stream.of(window(mapping, titles));
        }
        String words = "a window is a mapping of keys like 'window_name' and 'panes', got " + Words.of(node);
        problems.report(Kind.WRONG_TYPE, node.origin(), words);
        return Stream.empty();
    }

    private Window window(Node.Mapping mapping, PaneTitles titles) {
        Fields fields = new Fields(mapping, Level.WINDOW, problems);
        Pairs pairs = new Pairs(fields, problems);
        return new Window(
                fields.text(Key.WINDOW_NAME),
                new Amounts(fields).index(),
                fields.path(Key.START_DIRECTORY),
                pairs.environment(),
                fields.text(Key.WINDOW_SHELL),
                titles.in(pairs.options(Key.OPTIONS)),
                pairs.options(Key.OPTIONS_AFTER),
                fields.text(Key.LAYOUT),
                new Choices(fields).synchronize(),
                fields.isTrue(Key.CLEAR),
                fields.isTrue(Key.FOCUS),
                fields.truth(Key.SUPPRESS_HISTORY),
                commands(fields, Key.SHELL_COMMAND_BEFORE),
                commands(fields, Key.SHELL_COMMAND_AFTER),
                fields.items(Key.PANES).orElse(List.of()).stream().map(this::pane).toList(),
                mapping.origin());
    }

    private Pane pane(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return Pane.typing(commands.of(node), node.origin());
        }
        Fields fields = new Fields(mapping, Level.PANE, problems);
        return new Pane(
                fields.path(Key.START_DIRECTORY),
                new Pairs(fields, problems).ownEnvironment(),
                fields.text(Key.SHELL),
                fields.text(Key.TITLE),
                new Amounts(fields).size(),
                commands(fields, Key.SHELL_COMMAND_BEFORE),
                ownCommands(fields),
                new Amounts(fields).typing(),
                fields.isTrue(Key.FOCUS),
                fields.truth(Key.SUPPRESS_HISTORY),
                mapping.origin());
    }

    private List<Command> ownCommands(Fields fields) {
        Optional<Node> list = fields.node(Key.SHELL_COMMAND);
        Optional<Node> single = fields.node(Key.CMD);
        if (list.isPresent()) {
            single.ifPresent(cmd -> problems.report(Kind.BAD_VALUE, cmd.origin(), "a pane takes 'cmd' or 'shell_command', not both"));
            return commands.of(list.get());
        }
        return single.map(commands::command).orElse(List.of());
    }

    private List<Command> commands(Fields fields, Key key) {
        return fields.node(key).map(commands::around).orElse(List.of());
    }
}
