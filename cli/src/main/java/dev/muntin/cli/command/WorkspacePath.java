package dev.muntin.cli.command;

import dev.muntin.cli.terminal.Console;
import dev.muntin.cli.line.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file that a WORKSPACE means: itself, or the one workspace file of a directory, or the one of that name in the user's own folder.
 *
 * @param shown what messages call it: as its user did
 */
record WorkspacePath(Path path, String shown) {
    private static final String LOCAL = ".tmuxp";
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    static WorkspacePath of(String workspace, Console console) {
        if (workspace.isEmpty()) {
            throw UsageException.missing("the name of the workspace is empty");
        }
        Path path = console.directory().resolve(workspace);
        if (!Files.isDirectory(path)) {
            return Files.exists(path) ? new WorkspacePath(path, workspace)
                    : named(workspace, console).orElseThrow(() -> missing(workspace, "no such file or directory", console));
        }
        List<String> found = files(LOCAL).filter(name -> Files.exists(path.resolve(name))).toList();
        return switch (found.size()) {
            case 0 -> named(workspace, console)
                    .orElseThrow(() -> missing(workspace, "no " + either(LOCAL) + " in this directory", console));
            case 1 -> new WorkspacePath(path.resolve(found.getFirst()), Path.of(workspace).resolve(found.getFirst()).toString());
            default -> throw UsageException.missing(
                    "the directory '" + workspace + "' has several workspaces, name one: " + String.join(", ", found));
        };
    }

    /** Where the relative paths in it begin. */
    Path folder() {
        return path.resolveSibling("");
    }

    private static Optional<WorkspacePath> named(String workspace, Console console) {
        if (!isName(workspace)) {
            return Optional.empty();
        }
        return files(workspace).map(folder(console)::resolve).filter(Files::isRegularFile).findFirst()
                .map(file -> new WorkspacePath(file, file.toString()));
    }

    private static boolean isName(String workspace) {
        return workspace.chars().noneMatch(c -> c == '/' || c == '.');
    }

    /** tmuxp's: the first of its folders that there is hides the others. */
    private static Path folder(Console console) {
        String home = console.environment().getOrDefault("HOME", "");
        String configuration = variable("XDG_CONFIG_HOME", console).orElse(home + "/.config");
        return Stream.concat(variable("TMUXP_CONFIGDIR", console).stream(), Stream.of(configuration + "/tmuxp"))
                .map(console.directory()::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseGet(() -> console.directory().resolve(home + "/.tmuxp"));
    }

    private static Optional<String> variable(String name, Console console) {
        return Optional.ofNullable(console.environment().get(name)).filter(value -> !value.isEmpty());
    }

    private static UsageException missing(String workspace, String here, Console console) {
        return UsageException.missing("there is no workspace '" + workspace + "': " + here
                + (isName(workspace) ? ", and no " + either(workspace) + " in " + folder(console) : ""));
    }

    private static Stream<String> files(String name) {
        return ENDINGS.stream().map(ending -> name + ending);
    }

    private static String either(String name) {
        return files(name).collect(Collectors.joining(", "));
    }
}
