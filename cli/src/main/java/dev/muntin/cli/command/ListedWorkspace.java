package dev.muntin.cli.command;

import dev.muntin.cli.terminal.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A workspace that can be called without its path.
 *
 * @param name what {@code load} takes: a name, or the folder, as seen from here
 * @param named whether it is called so from everywhere
 */
record ListedWorkspace(String name, Path path, boolean named) {
    private static final int SCHEMA = 1;

    /** Those around this directory first. */
    static List<ListedWorkspace> all(Console console) throws IOException {
        List<ListedWorkspace> all = new ArrayList<>();
        LocalWorkspaces.around(console.directory(), Path.of(console.home()))
                .forEach((word, file) -> all.add(new ListedWorkspace(word, file, false)));
        NamedWorkspaces.of(console).all().forEach((name, file) -> all.add(new ListedWorkspace(name, file, true)));
        return all;
    }

    static String json(List<ListedWorkspace> all) {
        return all.stream().map(ListedWorkspace::json)
                .collect(Collectors.joining(",", "{\"schema\":" + SCHEMA + ",\"workspaces\":[", "]}"));
    }

    private String json() {
        String file = path.getFileName().toString();
        return "{\"name\":" + quoted(name) + ",\"path\":" + quoted(path.toString())
                + ",\"format\":" + quoted(file.substring(file.lastIndexOf('.') + 1))
                + ",\"source\":" + quoted(named ? "named" : "local") + "}";
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(ListedWorkspace::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        boolean plain = c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate((char) c) && c != 0x7F;
        return plain ? Character.toString(c) : String.format("\\u%04x", c);
    }
}
