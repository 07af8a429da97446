package dev.muntin.engine.memory.format;

import dev.muntin.engine.memory.world.Unmodelled;
import java.util.ArrayList;
import java.util.List;

/** Finds the ends of nested expressions. */
final class Braces {
    private Braces() {}

    /** Where the brace closes that was opened in front of this place. */
    static int end(String format, int from) {
        int end = find(format, from, '}');
        if (end == format.length()) {
            throw new Unmodelled("a format whose brace is not closed: '" + format + "'");
        }
        return end;
    }

    /** The first such character outside of nested braces and not behind a {@code #}; the length of the text if there is none. */
    static int find(String format, int from, char wanted) {
        int depth = 0;
        for (int i = from; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '#' && i + 1 < format.length() && ",#{}:".indexOf(format.charAt(i + 1)) >= 0) {
                depth += format.charAt(i + 1) == '{' ? 1 : 0;
                i++;
                continue;
            }
            if (depth == 0 && c == wanted) {
                return i;
            }
            depth -= c == '}' ? 1 : 0;
        }
        return format.length();
    }

    /** What stands between commas, in at most so many parts. */
    static List<String> parts(String text, int most) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (parts.size() < most - 1) {
            int comma = find(text, from, ',');
            if (comma == text.length()) {
                break;
            }
            parts.add(text.substring(from, comma));
            from = comma + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
