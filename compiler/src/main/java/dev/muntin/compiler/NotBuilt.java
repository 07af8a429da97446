package dev.muntin.compiler;

import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.ir.LineSpec;
import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.dsl.Hooks;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Script;
import dev.muntin.dsl.Setting;
import java.util.List;
import java.util.stream.Stream;

/** What a session can ask for and no plan gives yet; a session without what its author wrote would be worse than none. */
public final class NotBuilt {
    private final Diagnostics diagnostics = new Diagnostics();

    private NotBuilt() {}

    /** One error for each, at its place; empty if all of the session can be built. */
    public static List<Diagnostic> in(SessionSpec session) {
        NotBuilt check = new NotBuilt();
        check.session(session);
        session.windows().forEach(check::window);
        return check.diagnostics.all();
    }

    private void session(SessionSpec session) {
        session.globalOptions().entries().values().forEach(value -> refuse(value, "global_options"));
        refuse(session.beforeScript(), "before_script");
        Hooks hooks = session.hooks();
        Stream.of(hooks.start(), hooks.restart(), hooks.exit(), hooks.stop()).flatMap(List<Script>::stream)
                .forEach(script -> refuse(script.origin(), "on_project_…"));
    }

    private void window(WindowSpec window) {
        refuse(window.index(), "window_index");
        window.optionsAfter().entries().values().forEach(value -> refuse(value, "options_after"));
        refuse(window.synchronize(), "synchronize");
        if (window.clear()) {
            refuse(window.origin(), "clear");
        }
        window.panes().forEach(this::pane);
    }

    private void pane(PaneSpec pane) {
        refuse(pane.shell(), "shell");
        refuse(pane.title(), "title");
        refuse(pane.size(), "size");
        pane.after().forEach(line -> refuse(line.origin(), "shell_command_after"));
        for (LineSpec line : pane.lines()) {
            if (line.before().isPositive() || line.after().isPositive()) {
                refuse(line.origin(), "sleep_before, sleep_after");
            }
        }
    }

    private void refuse(Setting<?> setting, String key) {
        setting.ifGiven(given -> refuse(given.origin(), key));
    }

    private void refuse(Origin origin, String key) {
        diagnostics.report(Kind.NOT_BUILT, origin, "'" + key + "' is not built yet");
    }
}
