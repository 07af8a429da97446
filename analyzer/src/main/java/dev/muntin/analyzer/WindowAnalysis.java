package dev.muntin.analyzer;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Pane;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The part of the analysis that looks at one window after the other. */
record WindowAnalysis(
        Values values,
        Names names,
        Directories directories,
        Diagnostics diagnostics,
        Setting<Path> sessionDirectory,
        Setting<Boolean> sessionSuppressHistory) {

    WindowSpec window(Window window) {
        Setting<String> name = values.text(window.name());
        name.ifGiven(names::window);
        Setting<Path> directory = directories.of(window.directory(), sessionDirectory);
        Assignments environment = values.environment(window.environment());
        Assignments options = values.windowOptions(window.options());
        List<PaneSpec> panes = new ArrayList<>();
        List<Pane> written = window.panes().isEmpty() ? List.of(Pane.blank(window.origin())) : window.panes();
        int focus = written.size() - 1; // as in tmuxp, where nobody says otherwise: the one made last
        for (Pane pane : written) {
            if (pane.focus().orElse(false)) {
                focus = panes.size();
            }
            panes.add(pane(pane, window, directory, environment));
        }
        return new WindowSpec(name, options, new Layouts(diagnostics, name).of(window.layout(), panes.size()), panes, focus, window.origin());
    }

    private PaneSpec pane(Pane pane, Window window, Setting<Path> directory, Assignments environment) {
        boolean suppress = pane.suppressHistory().or(window.suppressHistory()).or(sessionSuppressHistory).orElse(true);
        return new PaneSpec(
                directories.of(pane.directory(), directory),
                pane.environment().isEmpty() ? environment : values.environment(pane.environment()),
                values.lines(pane.commands(), suppress),
                pane.origin());
    }
}
