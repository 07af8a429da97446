package dev.muntin.compiler.lower;

import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Hooks;
import dev.muntin.dsl.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a session can be built into another one that is not ours to change: its windows, and what their panes have from it.
 *
 * <pre>
 * options: {mouse: on}, environment: {A: 1}, windows: [{panes: [{environment: {B: 2}}]}]
 *
 * windows: [{panes: [{environment: {A: 1, B: 2}}]}]
 * </pre>
 */
final class Appendix {
    private Appendix() {}

    static SessionSpec of(SessionSpec session) {
        List<WindowSpec> windows = session.windows().stream().map(window -> of(window, session.environment())).toList();
        Hooks before = new Hooks(session.hooks().start(), List.of(), List.of(), List.of());
        return new SessionSpec(session.name(), session.directory(), Assignments.NONE, Assignments.NONE, Assignments.NONE, session.beforeScript(),
                before, session.readiness(), windows, session.origin());
    }

    private static WindowSpec of(WindowSpec window, Assignments environment) {
        List<PaneSpec> panes = window.panes().stream().map(pane -> of(pane, environment)).toList();
        return new WindowSpec(window.name(), window.index(), window.directory(), window.environment(), window.shell(), window.options(),
                window.optionsAfter(), window.layout(), window.synchronize(), window.clear(), panes, window.asksFocus(), window.origin());
    }

    private static PaneSpec of(PaneSpec pane, Assignments environment) {
        Map<String, Setting.Given<String>> all = new LinkedHashMap<>(environment.entries());
        all.putAll(pane.environment().entries());
        return new PaneSpec(pane.directory(), new Assignments(all), pane.shell(), pane.title(), pane.size(), pane.lines(), pane.after(),
                pane.asksFocus(), pane.origin());
    }
}
