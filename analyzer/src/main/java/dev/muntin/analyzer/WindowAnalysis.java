package dev.muntin.analyzer;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.ir.PaneSpec;
import dev.muntin.analyzer.ir.WindowSpec;
import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Pane;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Window;
import dev.muntin.dsl.Workspace;
import dev.muntin.ops.layout.Layout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The part of the analysis that looks at one window after the other. */
record WindowAnalysis(
        Values values,
        Names names,
        Directories directories,
        Indexes indexes,
        Diagnostics diagnostics,
        Workspace workspace,
        Setting<Path> sessionDirectory) {

    private static final Set<String> ON = Set.of("on", "1", "yes", "true");

    WindowSpec window(Window window) {
        Setting<String> name = values.text(window.name());
        name.ifGiven(names::window);
        Setting<Path> directory = directories.of(window.directory(), sessionDirectory);
        Assignments environment = values.environment(window.environment());
        Setting<String> shell = values.shell(window.shell());
        List<Pane> written = window.panes().isEmpty() ? List.of(Pane.blank(window.origin())) : window.panes();
        List<PaneSpec> panes = panes(window, written, directory, environment, shell);
        Setting<Layout> layout = new Layouts(diagnostics, name).of(values.verbatim(window.layout()), panes.size());
        new PaneSizes(diagnostics).check(layout, panes);
        Assignments options = values.options(window.options());
        synchronised(options, panes);
        return new WindowSpec(name, indexes.of(window.index()), directory, environment, shell,
                options, values.verbatimOptions(window.optionsAfter()),
                layout, window.synchronize(), window.clear(), panes, window.focus(), window.origin());
    }

    /** Who writes it among the options rarely wants the commands of each pane typed into all. */
    private void synchronised(Assignments options, List<PaneSpec> panes) {
        Setting.Given<String> value = options.entries().get("synchronize-panes");
        if (value != null && ON.contains(value.value()) && panes.size() > 1 && panes.stream().anyMatch(pane -> !pane.lines().isEmpty())) {
            diagnostics.report(Kind.TYPED_EVERYWHERE, value.origin(), "what is typed into one pane of this window is typed into all of them",
                    "among options_after it comes behind the commands");
        }
    }

    private List<PaneSpec> panes(
            Window window, List<Pane> written, Setting<Path> directory, Assignments environment, Setting<String> shell) {
        List<Command> before = new ArrayList<>(workspace.before());
        before.addAll(window.before());
        Panes panes = new Panes(values, directories, diagnostics, directory, environment, shell,
                window.suppressHistory().or(workspace.suppressHistory()), before, window.after());
        List<PaneSpec> specs = new ArrayList<>();
        for (Pane pane : written) {
            specs.add(panes.pane(pane, specs.isEmpty()));
        }
        return specs;
    }
}
