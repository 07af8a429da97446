package dev.muntin.cli.command;

import dev.muntin.analyzer.diagnostic.Nearest;
import dev.muntin.cli.terminal.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The workspaces that somebody may have meant who named one that is not there. */
record NearWorkspaces(Console console) {
    /** Which one, in the words of a message; empty if none is near. */
    String suggestion(String workspace) {
        Path typed = Path.of(workspace);
        // A root has no name.
        if (typed.getFileName() == null) {
            return "";
        }
        Map<String, String> known = known(workspace, typed);
        // Folders and endings are alike in all of them, and would make any two names near.
        return Nearest.to(NamedWorkspaces.stem(typed), known.keySet()).map(known::get).map(near -> "; did you mean '" + near + "'?").orElse("");
    }

    /** What each would be typed as. */
    private Map<String, String> known(String workspace, Path typed) {
        Map<String, String> known = new TreeMap<>();
        try {
            if (NamedWorkspaces.isName(workspace)) {
                NamedWorkspaces.of(console).all().keySet().forEach(name -> known.put(name, name));
            }
            Path folder = Optional.ofNullable(console.directory().resolve(typed).getParent()).orElse(console.directory());
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(NearWorkspaces::isWorkspace).sorted()
                        .forEach(file -> known.putIfAbsent(NamedWorkspaces.stem(file), typed.resolveSibling(file.getFileName()).toString()));
            }
        } catch (IOException | UncheckedIOException e) {
            // What cannot be looked into suggests nothing.
        }
        return known;
    }

    private static boolean isWorkspace(Path file) {
        return NamedWorkspaces.ENDINGS.stream().anyMatch(file.getFileName().toString()::endsWith) && Files.isRegularFile(file);
    }
}
