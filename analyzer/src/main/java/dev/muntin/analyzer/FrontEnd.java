package dev.muntin.analyzer;

import dev.muntin.analyzer.java.JavaWorkspace;
import dev.muntin.analyzer.tmuxp.WorkspaceFile;
import java.nio.file.Path;

/** Knows by its name how a workspace file is to be read. */
public final class FrontEnd {
    private FrontEnd() {}

    /**
     * What the file declares, before any analysis.
     *
     * @param name what messages call it
     */
    public static WorkspaceFile read(String name, Path path, Surroundings surroundings) {
        return JavaWorkspace.isMeantBy(path)
                ? JavaWorkspace.read(name, path, surroundings.environment())
                : WorkspaceFile.read(name, path, new Expansion(surroundings)::of);
    }
}
