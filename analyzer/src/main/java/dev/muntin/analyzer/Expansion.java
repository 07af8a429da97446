package dev.muntin.analyzer;

import java.nio.file.Path;
import java.util.Optional;

/**
 * {@code ~}, {@code $NAME} and {@code ${NAME:-default}}: by tmuxp's rules where tmuxp has some, and never in text that a shell will
 * read unless tmuxp does so, too, or the variable was given for this workspace.
 */
record Expansion(Surroundings surroundings) {
    /** A text that no shell reads. */
    String of(String text) {
        return new Variables(surroundings, true, true, this::of).in(tilde(text));
    }

    /** The same for a value that may be a path: one that begins with a dot begins at the workspace's folder. */
    String value(String text) {
        return located(of(text));
    }

    /** A text that tmuxp expands and a shell then reads: {@code ${NAME:-default}} is the shell's. */
    String command(String text) {
        return new Variables(surroundings, true, false, this::command).in(tilde(text));
    }

    /** The value of an option; some are run by a shell. */
    String option(String name, String text) {
        return isShell(name, text) ? located(command(text)) : value(text);
    }

    /** A text that tmuxp leaves as it is, and no shell reads: only what is muntin's own is expanded. */
    String verbatim(String text) {
        return new Variables(surroundings, false, true, this::verbatim).in(text);
    }

    /** A text that tmuxp leaves to a shell: so do we, but for variables that were given for this workspace. */
    String shell(String text) {
        return new Variables(surroundings, false, false, this::shell).in(text);
    }

    /** The value of an option that tmuxp leaves as it is. */
    String verbatimOption(String name, String text) {
        return isShell(name, text) ? shell(text) : verbatim(text);
    }

    static boolean isShell(String name, String text) {
        return name.endsWith("-command") || text.contains("#(");
    }

    private String located(String expanded) {
        boolean relative = expanded.startsWith(".") && expanded.indexOf('\0') < 0;
        return relative ? surroundings.base().resolve(Path.of(expanded)).normalize().toString() : expanded;
    }

    /** Only at the start, and before the variables; unknown users stay. */
    private String tilde(String text) {
        if (!text.startsWith("~")) {
            return text;
        }
        int slash = text.indexOf('/');
        int end = slash < 0 ? text.length() : slash;
        String user = text.substring(1, end);
        Optional<String> home = user.isEmpty() ? own() : surroundings.homes().apply(user);
        return home.map(folder -> stripTrailingSlash(folder) + text.substring(end)).orElse(text);
    }

    private Optional<String> own() {
        return Optional.ofNullable(surroundings.environment().get("HOME")).or(() -> surroundings.homes().apply(""));
    }

    private static String stripTrailingSlash(String home) {
        return home.length() > 1 && home.endsWith("/") ? home.substring(0, home.length() - 1) : home;
    }
}
