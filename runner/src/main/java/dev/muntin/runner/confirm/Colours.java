package dev.muntin.runner.confirm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that one colour has. */
final class Colours {
    private static final List<String> NAMES = List.of("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white");
    private static final Pattern NUMBERED = Pattern.compile("colou?r(\\d{1,3})");
    private static final Pattern EXACT = Pattern.compile("#[0-9a-f]{6}");
    private static final int BRIGHT = 90;

    private Colours() {}

    /** There are hundreds of names of X11's, behind each of which can be any exact colour. */
    static boolean same(String asked, String found) {
        Optional<String> one = canonical(asked.toLowerCase(Locale.ROOT));
        return one.isEmpty() || one.equals(canonical(found.toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> canonical(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return Optional.of("colour" + Integer.parseInt(numbered.group(1)));
        }
        if (EXACT.matcher(text).matches() || text.equals("default") || text.equals("terminal")) {
            return Optional.of(text);
        }
        if (text.matches("[0-7]|9[0-7]")) {
            int number = Integer.parseInt(text);
            return Optional.of(number < BRIGHT ? NAMES.get(number) : "bright" + NAMES.get(number - BRIGHT));
        }
        return NAMES.contains(text.startsWith("bright") ? text.substring("bright".length()) : text) ? Optional.of(text) : Optional.empty();
    }
}
