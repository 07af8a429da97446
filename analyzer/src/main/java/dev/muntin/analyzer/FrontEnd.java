package dev.muntin.analyzer;

import dev.muntin.analyzer.java.JavaWorkspace;
import dev.muntin.analyzer.tmuxp.WorkspaceFile;
import java.nio.file.Path;
import java.util.Map;

/** Knows by its name how a workspace file is to be read. */
public final class FrontEnd {
    private FrontEnd() {}

    /**
     * What the file declares, before any analysis.
     *
     * @param name what messages call it
     * @param environment names the user's folders
     */
    public static WorkspaceFile read(String name, Path path, Map<String, String> environment) {
        return JavaWorkspace.isMeantBy(path) ? JavaWorkspace.read(name, path, environment) : WorkspaceFile.read(name, path);
    }
}
