package dev.muntin.analyzer.foreign;

import dev.muntin.analyzer.yaml.Node;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Hooks;
import dev.muntin.dsl.Pane;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Typing;
import dev.muntin.dsl.Window;
import dev.muntin.dsl.Workspace;
import java.util.List;
import java.util.Optional;

/** Teamocil's format: that of today, and that of versions before 1.0 with its {@code session}, {@code splits} and {@code filters}. */
record Teamocil(ForeignValues values, String fileName) {
    private static final String SIZES = "give the window a layout that has this size";

    Workspace workspace(Node.Mapping root) {
        ForeignKeys outer = new ForeignKeys("a session", root, values.problems());
        Optional<Node.Mapping> inner = outer.take("session").flatMap(session -> values.mapping("'session'", session));
        if (inner.isEmpty()) {
            return session(outer);
        }
        outer.end();
        return session(new ForeignKeys("a session", inner.get(), values.problems()));
    }

    private Workspace session(ForeignKeys keys) {
        Workspace session = new Workspace(
                values.text("'name'", keys.take("name")).or(Setting.given(fileName, keys.origin())),
                values.text("'root'", keys.take("root")),
                Assignments.NONE, values.options(keys.take("options")), Assignments.NONE, Setting.absent(), Hooks.NONE, Readiness.AUTO,
                Setting.absent(), List.of(),
                values.list("'windows'", values.needed("windows", keys.take("windows"), keys)).stream()
                        .flatMap(window -> values.mapping("a window", window).map(this::window).stream()).toList(),
                keys.origin());
        keys.end();
        return session;
    }

    private Window window(Node.Mapping mapping) {
        ForeignKeys keys = new ForeignKeys("a window", mapping, values.problems());
        Optional<ForeignKeys> filters = keys.take("filters").flatMap(node -> values.mapping("'filters'", node))
                .map(node -> new ForeignKeys("filters", node, values.problems()));
        Window window = new Window(
                values.text("'name'", keys.take("name")),
                Setting.absent(),
                values.text("'root'", keys.take("root")),
                Assignments.NONE, Setting.absent(), values.options(keys.take("options")), Assignments.NONE,
                values.text("'layout'", keys.take("layout")),
                Setting.absent(),
                ForeignValues.isTrue(keys.take("clear")),
                ForeignValues.isTrue(keys.take("focus")),
                Setting.absent(),
                values.commands(filters.flatMap(each -> each.take("before"))),
                values.commands(filters.flatMap(each -> each.take("after"))),
                values.list("'panes'", keys.take("panes", "splits")).stream().map(this::pane).toList(),
                mapping.origin());
        filters.ifPresent(ForeignKeys::end);
        keys.without("with_env_var", "it is about the variable TEAMOCIL=1, which is not set");
        keys.end();
        return window;
    }

    private Pane pane(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return Pane.typing(values.commands(Optional.of(node)), node.origin());
        }
        ForeignKeys keys = new ForeignKeys("a pane", mapping, values.problems());
        List<Command> commands = values.commands(keys.take("commands", "cmd"));
        Pane pane = new Pane(values.text("'root'", keys.take("root")), Setting.absent(), Setting.absent(),
                values.text("'name'", keys.take("name")), Setting.absent(), List.of(), commands, Typing.UNSAID,
                ForeignValues.isTrue(keys.take("focus")), Setting.absent(), mapping.origin());
        keys.without("width", SIZES);
        keys.without("height", SIZES);
        keys.without("target", SIZES);
        keys.end();
        return pane;
    }
}
