package dev.muntin.analyzer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a workspace has to say a text that stands for itself: as what its variables and its tilde give back exactly that text. */
public final class Literals {
    // A variable that no environment has and nobody can give: what it falls back to is not looked at again.
    private static final String DOLLAR = Matcher.quoteReplacement("${0:-$}");
    private static final String NOTHING = "${0:-}";
    private static final Pattern VARIABLE = Pattern.compile("\\$(?=[A-Za-z0-9_{])");

    private Literals() {}

    /** A name, a title or a directory. */
    public static String of(String text) {
        String plain = VARIABLE.matcher(text).replaceAll(DOLLAR);
        return plain.startsWith("~") ? NOTHING + plain : plain;
    }

    /** The value of a variable of the environment; empty where no way of writing it leaves it alone. */
    public static Optional<String> variable(String value) {
        // Whatever it came from, what begins with a dot becomes a path.
        return value.startsWith(".") ? Optional.empty() : Optional.of(of(value));
    }

    /** The value of an option; empty where no way of writing it leaves it alone. */
    public static Optional<String> option(String name, String value) {
        if (Expansion.isShell(name, value)) {
            boolean touched = value.startsWith(".") || value.startsWith("~") || VARIABLE.matcher(value).find();
            return touched ? Optional.empty() : Optional.of(value);
        }
        return variable(value);
    }

    /** The value of one of the options that are set last, which are always left alone. */
    public static String optionAfter(String name, String value) {
        return Expansion.isShell(name, value) ? value : VARIABLE.matcher(value).replaceAll(DOLLAR);
    }
}
