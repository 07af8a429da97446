package dev.muntin.cli.command;

import dev.muntin.analyzer.FileAnalysis;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.terminal.Console;
import java.util.Optional;

/** From the WORKSPACE of a command line to a session that can be built; what is wrong on the way is shown at once. */
record WorkspaceReader(Console console, boolean withDirectories) {
    /** The session, or nothing if the workspace has errors. */
    Optional<SessionSpec> read(String workspace) {
        WorkspacePath found = WorkspacePath.of(workspace, console);
        Surroundings here = Surroundings.here(found.folder(), console.environment());
        FileAnalysis analysis = FileAnalysis.of(found.shown(), found.path(), withDirectories ? here : here.withoutDirectories());
        console.err().print(analysis.words());
        return analysis.session();
    }
}
