package dev.muntin.analyzer.foreign;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.tmuxp.Texts;
import dev.muntin.analyzer.tmuxp.Truth;
import dev.muntin.analyzer.tmuxp.Words;
import dev.muntin.analyzer.yaml.Node;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Script;
import dev.muntin.dsl.Setting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes values out of foreign files; what has the wrong type is reported and left out. */
record ForeignValues(Diagnostics problems) {
    Optional<Node.Mapping> mapping(String what, Node node) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        wrong(what + " is a mapping", node);
        return Optional.empty();
    }

    List<Node> list(String what, Optional<Node> node) {
        if (node.isPresent() && node.get() instanceof Node.Sequence list) {
            return list.items();
        }
        node.ifPresent(other -> wrong(what + " is a list", other));
        return List.of();
    }

    /** Reports a key that is missing. */
    Optional<Node> needed(String name, Optional<Node> node, ForeignKeys keys) {
        if (node.isEmpty()) {
            problems.report(Kind.MISSING_KEY, keys.origin(), "the key '" + name + "' is missing");
        }
        return node;
    }

    Setting<String> text(String what, Optional<Node> node) {
        return node.flatMap(given -> new Texts(problems).asWritten(what, given).map(text -> Setting.given(text, given.origin())))
                .orElse(Setting.absent());
    }

    /** One, a list of them, or none. */
    List<Command> commands(Optional<Node> node) {
        return node.stream().flatMap(ForeignValues::items)
                .flatMap(item -> new Texts(problems).asWritten("a command", item).map(text -> new Command(text, item.origin())).stream())
                .toList();
    }

    List<Script> scripts(Optional<Node> node) {
        return commands(node).stream().map(command -> new Script(command.text(), command.origin())).toList();
    }

    Assignments options(Optional<Node> node) {
        Assignments options = Assignments.NONE;
        List<Node.Entry> entries = node.flatMap(given -> mapping("'options'", given)).map(Node.Mapping::entries).orElse(List.of());
        for (Node.Entry entry : entries) {
            String name = entry.key().text();
            Optional<String> value = new Texts(problems).asOption("the option " + Words.quoted(name), entry.value());
            options = value.isPresent() ? options.with(name, value.get(), entry.key().origin()) : options;
        }
        return options;
    }

    static boolean isTrue(Optional<Node> node) {
        return node.filter(given -> given instanceof Node.Scalar scalar && Truth.of(scalar.value())).isPresent();
    }

    void wrong(String rule, Node got) {
        problems.report(Kind.WRONG_TYPE, got.origin(), rule + ", got " + Words.of(got));
    }

    private static Stream<Node> items(Node node) {
        return (node instanceof Node.Sequence list ? list.items().stream() : Stream.of(node)).filter(item -> !ForeignKeys.isNull(item));
    }
}
