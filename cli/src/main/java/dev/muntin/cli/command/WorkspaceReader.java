package dev.muntin.cli.command;

import dev.muntin.analyzer.FileAnalysis;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.diagnostic.Diagnostic;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.terminal.Console;
import dev.muntin.compiler.NotBuilt;
import java.util.List;
import java.util.Optional;

/** From the WORKSPACE of a command line to a session that can be built; what is wrong on the way is shown at once. */
record WorkspaceReader(Console console, boolean withDirectories) {
    /** The session, or nothing if the workspace has errors. */
    Optional<SessionSpec> read(String workspace) {
        FileAnalysis analysis = analysis(workspace);
        console.err().print(analysis.words());
        return analysis.session();
    }

    /** The same for a session of which a plan is wanted. */
    Optional<SessionSpec> buildable(String workspace) {
        FileAnalysis analysis = analysis(workspace);
        console.err().print(analysis.words());
        List<Diagnostic> missing = analysis.session().map(NotBuilt::in).orElse(List.of());
        console.err().print(analysis.words(missing));
        return analysis.session().filter(session -> missing.isEmpty());
    }

    private FileAnalysis analysis(String workspace) {
        WorkspacePath found = WorkspacePath.of(workspace, console);
        Surroundings here = Surroundings.here(found.folder(), console.environment());
        return FileAnalysis.of(found.shown(), found.path(), withDirectories ? here : here.withoutDirectories());
    }
}
