package dev.muntin.ops.word;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text in tmux's format language that is meant to be expanded; ours, never a user's. */
public record Format(String text) {
    /** A variable of the language. */
    private static final Pattern VARIABLE = Pattern.compile("#\\{[^{}]*}");

    /** Whether a line can be what this expands to. */
    public boolean matches(String line) {
        String[] fixed = VARIABLE.split(text, -1);
        return Pattern.compile(Stream.of(fixed).map(Pattern::quote).collect(Collectors.joining(".*")), Pattern.DOTALL).matcher(line).matches();
    }

    /**
     * Plain text for a place where tmux expands formats. Every run of {@code #} is doubled, but one in front of a {@code [}:
     * that one stands for itself.
     */
    public static String escape(String plain) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            int end = i;
            while (end < plain.length() && plain.charAt(end) == '#') {
                end++;
            }
            if (end == i) {
                escaped.append(plain.charAt(i));
                continue;
            }
            boolean style = end < plain.length() && plain.charAt(end) == '[';
            escaped.repeat('#', style ? end - i : 2 * (end - i));
            i = end - 1;
        }
        return escaped.toString();
    }
}
