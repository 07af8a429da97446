package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.yaml.Node;
import dev.muntin.analyzer.yaml.Value;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Typing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads commands in all the ways in which they can be written. */
final class Commands {
    /** They mean a blank pane where they stand alone; in a longer list they are commands. */
    static final Set<String> BLANK = Set.of("blank", "pane");

    private final Diagnostics problems;
    private final Texts texts;

    Commands(Diagnostics problems) {
        this.problems = problems;
        this.texts = new Texts(problems);
    }

    /** A command, a list of them, or what means none. */
    List<Command> of(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> isBlank(scalar) || !isText(scalar) && !Truth.of(scalar.value()) ? List.of() : command(scalar);
            case Node.Sequence list when list.items().size() == 1 && isBlank(list.items().getFirst()) -> List.of();
            case Node.Sequence list -> list.items().stream().flatMap(item -> item(item).stream()).toList();
            case Node.Mapping mapping when mapping.entries().isEmpty() -> List.of();
            case Node.Mapping mapping -> item(mapping);
        };
    }

    /** The same for commands that go before or behind others; there tmuxp knows a mapping that holds the list. */
    List<Command> around(Node node) {
        return node instanceof Node.Mapping mapping
                ? new Fields(mapping, Level.COMMANDS, problems).node(Key.SHELL_COMMAND).map(this::of).orElse(List.of())
                : of(node);
    }

    private List<Command> item(Node node) {
        return switch (node) {
            // An item that was left empty: tmuxp fails on it, its author means nothing by it.
            case Node.Scalar scalar when Fields.isNull(scalar) -> List.of();
            case Node.Scalar scalar -> command(scalar);
            case Node.Mapping mapping -> described(mapping);
            case Node.Sequence list -> {
                problems.report(Kind.WRONG_TYPE, list.origin(), "a command is text or a mapping with 'cmd', not a list");
                yield List.of();
            }
        };
    }

    private List<Command> described(Node.Mapping mapping) {
        Fields fields = new Fields(mapping, Level.COMMAND, problems);
        Optional<Node> cmd = fields.node(Key.CMD);
        if (cmd.isEmpty()) {
            problems.report(Kind.MISSING_KEY, mapping.origin(), "a command needs the key 'cmd'");
        }
        Typing typing = new Amounts(fields).typing();
        return cmd.map(node -> command(node, typing)).orElse(List.of());
    }

    /** The command that is written here, at most one. */
    List<Command> command(Node node) {
        return command(node, Typing.UNSAID);
    }

    private List<Command> command(Node node, Typing typing) {
        return texts.asWritten("a command", node).map(text -> new Command(text, typing, node.origin())).stream().toList();
    }

    private static boolean isBlank(Node node) {
        return node instanceof Node.Scalar scalar && (Fields.isNull(scalar) || isText(scalar) && BLANK.contains(scalar.text()));
    }

    private static boolean isText(Node.Scalar scalar) {
        return scalar.value() instanceof Value.Text;
    }
}
