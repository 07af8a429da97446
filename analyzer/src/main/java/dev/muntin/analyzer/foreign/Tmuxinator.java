package dev.muntin.analyzer.foreign;

import dev.muntin.analyzer.yaml.Node;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Hooks;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Script;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Window;
import dev.muntin.dsl.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tmuxinator's format, with the names that its keys had in older versions. */
record Tmuxinator(ForeignValues values) {
    private static final String A_PROJECT = "a project";

    Workspace workspace(Node.Mapping root) {
        ForeignKeys keys = new ForeignKeys(A_PROJECT, root, values.problems());
        Workspace workspace = new Workspace(
                values.text("'name'", values.needed("name", keys.take("name", "project_name"), keys)),
                values.text("'root'", keys.take("root", "project_root")),
                Assignments.NONE, Assignments.NONE, Assignments.NONE, Setting.absent(), hooks(keys), Readiness.AUTO, Setting.absent(),
                before(keys), windows(keys), keys.origin());
        withoutCounterpart(keys);
        keys.end();
        return workspace;
    }

    /** What runs at every start runs before a session is built and before one that stands is attached to. */
    private Hooks hooks(ForeignKeys keys) {
        List<Script> always = values.scripts(keys.take("on_project_start"));
        List<Script> first = Stream.of(keys.take("pre"), keys.take("on_project_first_start")).flatMap(node -> values.scripts(node).stream()).toList();
        List<Script> exit = Stream.of(keys.take("on_project_exit"), keys.take("post")).flatMap(node -> values.scripts(node).stream()).toList();
        return new Hooks(joined(always, first), joined(always, values.scripts(keys.take("on_project_restart"))), exit,
                values.scripts(keys.take("on_project_stop")));
    }

    private static List<Script> joined(List<Script> one, List<Script> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Tmuxinator uses the first of these that there is. */
    private List<Command> before(ForeignKeys keys) {
        return Stream.of("rbenv", "rvm", "pre_tab", "pre_window")
                .filter(keys::has)
                .findFirst()
                .map(used -> before(used, keys))
                .orElse(List.of());
    }

    private List<Command> before(String used, ForeignKeys keys) {
        List<Command> commands = values.commands(keys.take(used));
        Stream.of("rvm", "pre_tab", "pre_window").filter(keys::has).forEach(unused -> keys.without(unused, "tmuxinator uses '" + used + "' instead"));
        return switch (used) {
            case "rbenv" -> prefixed("rbenv shell ", commands);
            case "rvm" -> prefixed("rvm use ", commands);
            default -> commands;
        };
    }

    private static List<Command> prefixed(String prefix, List<Command> commands) {
        return commands.stream().map(command -> new Command(prefix + command.text(), command.origin())).toList();
    }

    private List<Window> windows(ForeignKeys keys) {
        Startup startup = new Startup(values.text("'startup_window'", keys.take("startup_window")),
                values.text("'startup_pane'", keys.take("startup_pane")));
        Assignments titles = titles(keys);
        List<Window> windows = new ArrayList<>();
        for (Node item : values.list("'windows'", values.needed("windows", keys.take("windows", "tabs"), keys))) {
            values.mapping("a window", item).map(Node.Mapping::entries).orElse(List.of())
                    .forEach(entry -> windows.add(new TmuxinatorWindow(values, titles).window(entry)));
        }
        return startup.in(windows, values.problems());
    }

    /** They stand for options of every window. */
    private Assignments titles(ForeignKeys keys) {
        boolean enabled = ForeignValues.isTrue(keys.take("enable_pane_titles"));
        Setting<String> position = values.text("'pane_title_position'", keys.take("pane_title_position"));
        Setting<String> format = values.text("'pane_title_format'", keys.take("pane_title_format"));
        return enabled
                ? Assignments.NONE.with("pane-border-status", position.orElse("top"), keys.origin())
                        .with("pane-border-format", format.orElse("#{pane_index}: #{pane_title}"), keys.origin())
                : Assignments.NONE;
    }

    private static void withoutCounterpart(ForeignKeys keys) {
        Map.of("socket_name", "load takes it as -L", "socket_path", "load takes it as -S", "tmux_options", "load takes -L, -S and -f",
                "cli_args", "load takes -L, -S and -f", "tmux_command", "load takes it as --tmux", "attach", "load -d attaches nothing",
                "tmux_detached", "load -d attaches nothing", "append", "").forEach(keys::without);
    }
}
