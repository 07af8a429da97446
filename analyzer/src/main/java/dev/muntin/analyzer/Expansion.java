package dev.muntin.analyzer;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ~} and {@code $NAME} as tmuxp's files mean them: a tilde only at the start, and before the variables; what is unknown stays. */
record Expansion(Surroundings surroundings) {
    private static final Pattern TILDE = Pattern.compile("^~([^/]*)");
    private static final Pattern VARIABLE = Pattern.compile("\\$(?:([A-Za-z0-9_]+)|\\{([A-Za-z0-9_]+)})");

    String of(String text) {
        return variables(tilde(text));
    }

    /** The same for a value that may be a path: one that begins with a dot begins at the workspace's folder. */
    String value(String text) {
        String expanded = of(text);
        boolean relative = expanded.startsWith(".") && expanded.indexOf('\0') < 0;
        return relative ? surroundings.base().resolve(Path.of(expanded)).normalize().toString() : expanded;
    }

    private String tilde(String text) {
        Matcher tilde = TILDE.matcher(text);
        if (!tilde.find()) {
            return text;
        }
        String user = tilde.group(1);
        Optional<String> home = user.isEmpty() ? Optional.ofNullable(surroundings.environment().get("HOME")) : surroundings.homes().apply(user);
        return home.map(folder -> stripTrailingSlash(folder) + text.substring(tilde.end())).orElse(text);
    }

    private static String stripTrailingSlash(String home) {
        return home.length() > 1 && home.endsWith("/") ? home.substring(0, home.length() - 1) : home;
    }

    private String variables(String text) {
        return VARIABLE.matcher(text).replaceAll(variable -> {
            String name = variable.group(1) != null ? variable.group(1) : variable.group(2);
            return Matcher.quoteReplacement(surroundings.environment().getOrDefault(name, variable.group()));
        });
    }
}
