package dev.muntin.analyzer;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts values in the place of variables. What has no value stays as it is written.
 *
 * @param environment whether {@code $NAME} may stand for a variable of the environment, not only for one that was given
 * @param defaults whether {@code ${NAME:-default}} is ours even if no such variable was given
 * @param nested what becomes of a default
 */
record Variables(Surroundings surroundings, boolean environment, boolean defaults, UnaryOperator<String> nested) {
    /** Each level is a call and another look at what stands inside. */
    private static final int DEEPEST = 50;

    /** What to do about the first one in a text that has been expanded; empty if none is left. */
    static String unset(String expanded) {
        Matcher variable = Patterns.GIVEN.matcher(expanded);
        if (!variable.find()) {
            return "";
        }
        String name = variable.group(1);
        return "the variable " + name + " is not set; --set " + name + "=... gives it a value";
    }

    String in(String text) {
        if (text.indexOf('$') < 0) {
            return text;
        }
        StringBuilder expanded = new StringBuilder();
        Matcher variable = Patterns.VARIABLE.matcher(text);
        int done = 0;
        while (variable.find(done)) {
            expanded.append(text, done, variable.start());
            boolean hasDefault = ":-".equals(variable.group(3));
            int end = hasDefault ? closing(text, variable.end()) : variable.end();
            if (end < 0) {
                return expanded.append(text, variable.start(), text.length()).toString();
            }
            String written = text.substring(variable.start(), end);
            String name = variable.group(1) != null ? variable.group(1) : variable.group(2);
            expanded.append(hasDefault
                    ? withDefault(name, text.substring(variable.end(), end - 1), written)
                    : value(name).orElse(written));
            done = end;
        }
        return expanded.append(text.substring(done)).toString();
    }

    /** As in a shell, what is empty is as good as not given. */
    private String withDefault(String name, String otherwise, String written) {
        Optional<String> given = Optional.ofNullable(surroundings.variables().get(name)).filter(value -> !value.isEmpty());
        if (!defaults) {
            return given.orElse(written);
        }
        return given.or(() -> Optional.ofNullable(surroundings.environment().get(name)).filter(value -> !value.isEmpty()))
                .orElseGet(() -> nested.apply(otherwise));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(surroundings.variables().get(name))
                .or(() -> environment ? Optional.ofNullable(surroundings.environment().get(name)) : Optional.empty());
    }

    /** Behind the brace that closes the one before {@code from}; -1 if it stays open, or holds more defaults in defaults than is sane. */
    private static int closing(String text, int from) {
        int open = 1;
        for (int i = from; i < text.length() && open <= DEEPEST; i++) {
            open += text.startsWith("${", i) ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (open == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Made for the first text that may hold one. */
    private static final class Patterns {
        static final Pattern VARIABLE = Pattern.compile("\\$(?:([A-Za-z0-9_]+)|\\{([A-Za-z0-9_]+)(}|:-))");
        /** Such as can be given. */
        static final Pattern GIVEN = Pattern.compile("\\$\\{?([A-Za-z_][A-Za-z0-9_]*)");
    }
}
