package dev.muntin.analyzer;

import dev.muntin.analyzer.ir.LineSpec;
import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.ScriptSpec;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Pane;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Typing;
import dev.muntin.dsl.Window;
import dev.muntin.dsl.Workspace;
import dev.muntin.ops.layout.Layout;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Says a resolved session as a declaration again, so that it can be shown, written and loaded: nothing is inherited any more. */
public final class Restating {
    private Restating() {}

    public static Workspace of(SessionSpec session) {
        List<Window> windows = session.windows().stream().map(Restating::window).toList();
        return new Workspace(Setting.given(session.name(), session.origin()), as(session.directory(), Path::toString),
                session.environment(), session.options(), session.globalOptions(), as(session.beforeScript(), ScriptSpec::text),
                session.hooks(), session.readiness(), Setting.absent(), List.of(), windows, session.origin());
    }

    private static Window window(WindowSpec window) {
        List<Pane> panes = window.panes().stream().map(pane -> pane(pane, window)).toList();
        List<Command> after = commands(window.panes().getFirst().after());
        return new Window(window.name(), window.index(), as(window.directory(), Path::toString), window.environment(), window.shell(),
                window.options(), window.optionsAfter(), as(window.layout(), Layout::text), window.synchronize(), window.clear(), window.asksFocus(),
                Setting.absent(), List.of(), after, panes, window.origin());
    }

    private static Pane pane(PaneSpec pane, WindowSpec window) {
        Setting<Path> directory = pane.directory().equals(window.directory()) ? Setting.absent() : pane.directory();
        Setting<Assignments> environment = pane.environment().equals(window.environment())
                ? Setting.absent() : Setting.given(pane.environment(), pane.origin());
        return new Pane(as(directory, Path::toString), environment, shell(pane, window), pane.title(), pane.size(), List.of(),
                commands(pane.lines()), Typing.UNSAID, pane.asksFocus(), suppressHistory(pane), pane.origin());
    }

    private static Setting<String> shell(PaneSpec pane, WindowSpec window) {
        if (pane.shell().orElse("").equals(window.shell().orElse(""))) {
            return Setting.absent();
        }
        return pane.shell().or(Setting.given("", pane.origin()));
    }

    private static Setting<Boolean> suppressHistory(PaneSpec pane) {
        List<LineSpec> typed = pane.lines().isEmpty() ? pane.after() : pane.lines();
        boolean suppressed = typed.isEmpty() || typed.getFirst().suppressHistory();
        return suppressed ? Setting.absent() : Setting.given(false, pane.origin());
    }

    /** Each says of its typing only what differs from the one before, because that is what holds for it anyway. */
    private static List<Command> commands(List<LineSpec> lines) {
        List<Command> commands = new ArrayList<>();
        boolean enter = true;
        Duration before = Duration.ZERO;
        Duration after = Duration.ZERO;
        for (LineSpec line : lines) {
            commands.add(new Command(line.text(), new Typing(changed(line.enter(), enter, line), changed(line.before(), before, line),
                    changed(line.after(), after, line)), line.origin()));
            enter = line.enter();
            before = line.before();
            after = line.after();
        }
        return commands;
    }

    private static <T> Setting<T> changed(T value, T held, LineSpec line) {
        return value.equals(held) ? Setting.absent() : Setting.given(value, line.origin());
    }

    private static <T, R> Setting<R> as(Setting<T> setting, Function<T, R> form) {
        return setting instanceof Setting.Given<T> given ? Setting.given(form.apply(given.value()), given.origin()) : Setting.absent();
    }
}
