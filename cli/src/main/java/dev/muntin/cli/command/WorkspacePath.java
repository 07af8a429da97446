package dev.muntin.cli.command;

import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.line.UsageException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The file that a WORKSPACE means: itself, or the one of that name in the user's own folder, or the one workspace file of a directory; as in tmuxp,
 * whose user a directory that happens to have the name takes nothing away from.
 *
 * @param shown what messages call it: as its user did
 */
record WorkspacePath(Path path, String shown) {
    static WorkspacePath of(String workspace, Console console) {
        if (workspace.isEmpty()) {
            throw UsageException.missing("the name of the workspace is empty");
        }
        Path path = console.directory().resolve(workspace);
        if (!Files.isDirectory(path)) {
            return Files.exists(path) ? new WorkspacePath(path, workspace)
                    : named(workspace, console).orElseThrow(() -> missing(workspace, isHidden(path) ? "you may not look into its directory" : "no such file or directory", console));
        }
        return named(workspace, console).orElseGet(() -> local(workspace, path, console));
    }

    private static WorkspacePath local(String workspace, Path path, Console console) {
        List<Path> found = LocalWorkspaces.in(path);
        return switch (found.size()) {
            case 0 -> throw missing(workspace, isHidden(path.resolve("."))
                            ? "you may not look into this directory" : "no " + LocalWorkspaces.names() + " in this directory", console);
            case 1 -> new WorkspacePath(found.getFirst(), Path.of(workspace).resolve(found.getFirst().getFileName()).toString());
            default -> throw UsageException.missing("the directory '" + workspace + "' has several workspaces, name one: "
                    + found.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", ")));
        };
    }

    /** Where the relative paths in it begin. */
    Path folder() {
        return path.resolveSibling("");
    }

    private static Optional<WorkspacePath> named(String workspace, Console console) {
        return NamedWorkspaces.of(console).find(workspace).map(file -> new WorkspacePath(file, file.toString()));
    }

    private static boolean isHidden(Path path) {
        try {
            Files.readAttributes(path, BasicFileAttributes.class);
            return false;
        } catch (IOException e) {
            return e instanceof AccessDeniedException;
        }
    }

    private static UsageException missing(String workspace, String here, Console console) {
        String elsewhere = NamedWorkspaces.isName(workspace)
                ? ", and no " + NamedWorkspaces.files(workspace).collect(Collectors.joining(", ")) + " in " + NamedWorkspaces.of(console).folder()
                : "";
        return UsageException.missing("there is no workspace '" + workspace + "': " + here + elsewhere + new NearWorkspaces(console).suggestion(workspace));
    }
}
