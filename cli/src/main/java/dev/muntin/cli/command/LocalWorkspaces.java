package dev.muntin.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The workspaces that belong to a folder; never a Java file: a folder that somebody else made must not make its code run. */
final class LocalWorkspaces {
    private static final List<String> NAMES = List.of(".tmuxp.yaml", ".tmuxp.yml", ".tmuxp.json");

    private LocalWorkspaces() {}

    static List<Path> in(Path folder) {
        return NAMES.stream().map(folder::resolve).filter(Files::exists).toList();
    }

    static String names() {
        return String.join(", ", NAMES);
    }

    /** Of this folder and those around it, up to the home folder, by the word that calls each from here: {@code .}, {@code ..}. */
    static Map<String, Path> around(Path folder, Path home) {
        Map<String, Path> found = new LinkedHashMap<>();
        String word = ".";
        Optional<Path> each = Optional.of(folder);
        while (each.isPresent()) {
            List<Path> files = in(each.get());
            // Where there are several, the folder alone does not say which.
            if (files.size() == 1) {
                found.put(word, files.getFirst());
            }
            word = word.equals(".") ? ".." : word + "/..";
            each = each.filter(any -> !any.equals(home)).map(Path::getParent);
        }
        return found;
    }
}
