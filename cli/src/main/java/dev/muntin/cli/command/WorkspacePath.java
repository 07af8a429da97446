package dev.muntin.cli.command;

import dev.muntin.cli.line.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The file that a WORKSPACE means: itself, or the one workspace file of a directory. */
final class WorkspacePath {
    private static final List<String> NAMES = List.of(".tmuxp.yaml", ".tmuxp.yml", ".tmuxp.json");

    private WorkspacePath() {}

    static Path of(String workspace, Path directory) {
        Path path = directory.resolve(workspace);
        if (!Files.isDirectory(path)) {
            if (!Files.exists(path)) {
                throw new UsageException("", "there is no workspace '" + workspace + "': no such file or directory");
            }
            return path;
        }
        List<Path> found = NAMES.stream().map(path::resolve).filter(Files::exists).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new UsageException("", found.isEmpty()
                ? "the directory '" + workspace + "' has no workspace: none of " + String.join(", ", NAMES)
                : "the directory '" + workspace + "' has several workspaces, name one: "
                        + found.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", ")));
    }
}
