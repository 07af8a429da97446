package dev.muntin.cli.command;

import dev.muntin.analyzer.Analysis;
import dev.muntin.analyzer.Analyzer;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.diagnostic.Renderer;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.analyzer.tmuxp.WorkspaceFile;
import dev.muntin.cli.Console;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From the WORKSPACE of a command line to a session that can be built; what is wrong on the way is shown at once. */
record WorkspaceReader(Console console, boolean withDirectories) {
    /** The session, or nothing if the workspace has errors. */
    Optional<SessionSpec> read(String workspace) {
        Path path = WorkspacePath.of(workspace, console.directory());
        WorkspaceFile file = WorkspaceFile.read(shown(workspace, path), path);
        List<Diagnostic> problems = new ArrayList<>(file.diagnostics());
        Optional<SessionSpec> session = switch (file) {
            case WorkspaceFile.Broken broken -> Optional.empty();
            case WorkspaceFile.Declared declared -> resolved(declared, path, problems);
        };
        console.err().print(new Renderer(List.of(file.source())).render(problems));
        return problems.stream().anyMatch(Diagnostic::isError) ? Optional.empty() : session;
    }

    private Optional<SessionSpec> resolved(WorkspaceFile.Declared declared, Path path, List<Diagnostic> problems) {
        Surroundings here = Surroundings.here(path.toAbsolutePath().getParent(), console.environment());
        Analysis analysis = Analyzer.analyze(declared.workspace(), withDirectories ? here : here.withoutDirectories());
        problems.addAll(analysis.diagnostics());
        return switch (analysis) {
            case Analysis.Resolved resolved -> Optional.of(resolved.session());
            case Analysis.Rejected rejected -> Optional.empty();
        };
    }

    /** Messages call the file as its user did. */
    private static String shown(String workspace, Path path) {
        return path.endsWith(Path.of(workspace).getFileName()) ? workspace : Path.of(workspace).resolve(path.getFileName()).toString();
    }
}
