package dev.muntin.cli.command;

import dev.muntin.cli.terminal.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The workspaces that can be called by a name alone: those in the folder where tmuxp keeps them, and Java files beside these. */
record NamedWorkspaces(Path folder) {
    /** Of several files with one name the first is meant. */
    static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".java");

    /** In tmuxp's folder: the first that there is hides the others. */
    static NamedWorkspaces of(Console console) {
        String home = console.home();
        String configuration = variable("XDG_CONFIG_HOME", console).orElse(home + "/.config");
        return new NamedWorkspaces(Stream.concat(variable("TMUXP_CONFIGDIR", console).stream(), Stream.of(configuration + "/tmuxp"))
                .map(console.directory()::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseGet(() -> console.directory().resolve(home + "/.tmuxp")));
    }

    /** Whether it can be one of these names; anything else is a path. */
    static boolean isName(String workspace) {
        return !workspace.isEmpty() && workspace.chars().noneMatch(c -> c == '/' || c == '.');
    }

    /** The file of this name. */
    Optional<Path> find(String name) {
        return isName(name) ? files(name).map(folder::resolve).filter(Files::isRegularFile).findFirst() : Optional.empty();
    }

    /** Each name that {@link #find} knows, in their order, and its file. */
    Map<String, Path> all() throws IOException {
        Map<String, Path> all = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(NamedWorkspaces::stem).distinct()
                        .forEach(name -> find(name).ifPresent(file -> all.put(name, file)));
            }
        }
        return all;
    }

    static Stream<String> files(String name) {
        return ENDINGS.stream().map(ending -> name + ending);
    }

    /** The name of a file without its ending. */
    static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static Optional<String> variable(String name, Console console) {
        return Optional.ofNullable(console.environment().get(name)).filter(value -> !value.isEmpty());
    }
}
