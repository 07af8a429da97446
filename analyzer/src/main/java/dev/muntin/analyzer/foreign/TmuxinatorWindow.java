package dev.muntin.analyzer.foreign;

import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.tmuxp.Words;
import dev.muntin.analyzer.yaml.Node;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Pane;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Synchronize;
import dev.muntin.dsl.Typing;
import dev.muntin.dsl.Window;
import java.util.List;
import java.util.Optional;

/** A window of a tmuxinator project: its name, and behind it its only pane's commands, or a description. */
record TmuxinatorWindow(ForeignValues values, Assignments options) {
    Window window(Node.Entry entry) {
        Node.Scalar key = entry.key();
        Setting<String> name = ForeignKeys.isNull(key) ? Setting.absent() : values.text("the name of a window", Optional.of(key));
        return entry.value() instanceof Node.Mapping mapping ? described(name, mapping, key.origin())
                : window(name, List.of(Pane.typing(values.commands(Optional.of(entry.value())), entry.value().origin())), key.origin());
    }

    private Window window(Setting<String> name, List<Pane> panes, Origin origin) {
        return new Window(name, Setting.absent(), Setting.absent(), Assignments.NONE, Setting.absent(), options, Assignments.NONE,
                Setting.absent(), Setting.absent(), false, false, Setting.absent(), List.of(), List.of(), panes, origin);
    }

    private Window described(Setting<String> name, Node.Mapping mapping, Origin origin) {
        ForeignKeys keys = new ForeignKeys("a window", mapping, values.problems());
        Window window = new Window(
                name,
                Setting.absent(),
                values.text("'root'", keys.take("root")),
                Assignments.NONE, Setting.absent(), options, Assignments.NONE,
                values.text("'layout'", keys.take("layout")),
                synchronize(keys.take("synchronize")),
                false, false, Setting.absent(),
                values.commands(keys.take("pre")),
                List.of(),
                values.list("'panes'", keys.take("panes")).stream().map(this::pane).toList(),
                origin);
        keys.end();
        return window;
    }

    private Setting<Synchronize> synchronize(Optional<Node> node) {
        if (!ForeignValues.isTrue(node)) {
            return Setting.absent();
        }
        return values.text("'synchronize'", node) instanceof Setting.Given<String> word
                ? Setting.given(word.value().equals("after") ? Synchronize.AFTER : Synchronize.BEFORE, word.origin())
                : Setting.absent();
    }

    private Pane pane(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return Pane.typing(values.commands(Optional.of(node)), node.origin());
        }
        mapping.entries().stream().skip(1).forEach(more -> values.problems().report(Kind.UNKNOWN_KEY, more.key().origin(),
                "a pane is its title and its commands; " + Words.quoted(more.key().text()) + " is ignored"));
        return mapping.entries().stream().findFirst().map(this::titled).orElseGet(() -> Pane.blank(node.origin()));
    }

    private Pane titled(Node.Entry entry) {
        List<Command> commands = values.commands(Optional.of(entry.value()));
        return new Pane(Setting.absent(), Setting.absent(), Setting.absent(), values.text("a title", Optional.of(entry.key())), Setting.absent(),
                List.of(), commands, Typing.UNSAID, false, Setting.absent(), entry.key().origin());
    }
}
