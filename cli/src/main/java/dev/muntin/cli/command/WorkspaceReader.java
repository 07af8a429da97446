package dev.muntin.cli.command;

import dev.muntin.analyzer.FileAnalysis;
import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.cli.Console;
import java.nio.file.Path;
import java.util.Optional;

/** From the WORKSPACE of a command line to a session that can be built; what is wrong on the way is shown at once. */
record WorkspaceReader(Console console, boolean withDirectories) {
    /** The session, or nothing if the workspace has errors. */
    Optional<SessionSpec> read(String workspace) {
        Path path = WorkspacePath.of(workspace, console.directory());
        Surroundings here = Surroundings.here(path.toAbsolutePath().getParent(), console.environment());
        FileAnalysis analysis = FileAnalysis.of(shown(workspace, path), path, withDirectories ? here : here.withoutDirectories());
        console.err().print(analysis.words());
        return analysis.session();
    }

    /** Messages call the file as its user did. */
    private static String shown(String workspace, Path path) {
        return path.endsWith(Path.of(workspace).getFileName()) ? workspace : Path.of(workspace).resolve(path.getFileName()).toString();
    }
}
