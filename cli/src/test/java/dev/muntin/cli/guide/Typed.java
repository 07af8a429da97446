package dev.muntin.cli.guide;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A command as a reader would type it, and what the page says that the terminal shows then. Three dots stand for anything. */
record Typed(String command, String answer) {
    private static final String DOTS = "…";

    boolean isAnsweredBy(String shown) {
        return Pattern.matches(answer.lines().map(Typed::line).collect(Collectors.joining()), shown);
    }

    /** Dots alone on a line stand for any number of lines. */
    private static String line(String line) {
        return line.equals(DOTS)
                ? "(?s:.*)"
                : Arrays.stream(line.split(DOTS, -1)).map(Pattern::quote).collect(Collectors.joining(".*")) + " *\\n";
    }
}
