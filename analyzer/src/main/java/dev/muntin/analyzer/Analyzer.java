package dev.muntin.analyzer;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Window;
import dev.muntin.dsl.Workspace;
import java.nio.file.Path;
import java.util.List;

/** Turns a declaration into a session that can be built: inheritance, paths, checks. All that is wrong is found in one go. */
public final class Analyzer {
    private final Diagnostics diagnostics = new Diagnostics();
    private final Values values;
    private final Names names = new Names(diagnostics);
    private final Directories directories;
    private final Scripts scripts;

    private Analyzer(Surroundings surroundings) {
        this.values = new Values(new Expansion(surroundings), names, diagnostics);
        this.directories = new Directories(surroundings, values, diagnostics);
        this.scripts = new Scripts(surroundings, values, diagnostics);
    }

    /** What the workspace means in these surroundings, or why it means nothing. */
    public static Analysis analyze(Workspace workspace, Surroundings surroundings) {
        Analyzer analyzer = new Analyzer(surroundings);
        SessionSpec session = analyzer.session(workspace);
        return analyzer.diagnostics.hasErrors()
                ? new Analysis.Rejected(analyzer.diagnostics.all())
                : new Analysis.Resolved(session, analyzer.diagnostics.all());
    }

    private SessionSpec session(Workspace workspace) {
        Setting<String> name = values.text(workspace.name());
        name.ifGiven(names::session);
        if (name instanceof Setting.Absent<String>) {
            diagnostics.report(Kind.MISSING_KEY, workspace.origin(), "the workspace has no session_name");
        }
        Setting<Path> directory = directories.of(workspace.directory(), Setting.absent());
        WindowAnalysis analysis =
                new WindowAnalysis(values, names, directories, new Indexes(diagnostics), diagnostics, workspace, directory);
        List<WindowSpec> windows = windows(workspace).stream().map(analysis::window).toList();
        return new SessionSpec(name.orElse(""), directory, values.environment(workspace.environment()),
                values.sessionOptions(workspace.options()), values.options(workspace.globalOptions()),
                scripts.before(workspace.beforeScript()), scripts.hooks(workspace.hooks()), workspace.readiness(),
                windows, workspace.origin());
    }

    /** tmux has no session without a window. */
    private static List<Window> windows(Workspace workspace) {
        return workspace.windows().isEmpty() ? List.of(Window.blank(Origin.UNKNOWN)) : workspace.windows();
    }
}
