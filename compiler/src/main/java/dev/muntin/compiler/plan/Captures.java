package dev.muntin.compiler.plan;

import dev.muntin.ops.word.Format;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids that the answer to a dispatch tells, by the names under which later dispatches speak of them. With the nonce in it, no line of a
 * user's hook can be taken for one.
 */
public final class Captures {
    private static final String NAMED = ":(w\\d+)(p\\d+) @(\\d{1,9}) %(\\d{1,9})$";

    private Captures() {}

    /** What the maker of a pane prints, as a format. */
    public static String line(String nonce, String name) {
        return nonce + ":" + name + " #{window_id} #{pane_id}";
    }

    /** The name under which what this prints is spoken of later; empty if it prints something else. */
    public static Optional<String> named(Format line, String nonce) {
        Matcher name = Pattern.compile("(?:^|^S #\\{session_id} )" + Pattern.quote(nonce) + ":(w\\d+p\\d+) ").matcher(line.text());
        return name.find() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /** Whether it is the name of a window; else it is that of a pane. */
    public static boolean isWindow(String name) {
        return name.indexOf('p') < 0;
    }

    /** The numbers of windows and panes that stand in what was printed. */
    public static Map<String, Integer> in(String printed, String nonce) {
        Map<String, Integer> ids = new HashMap<>();
        if (!printed.contains(nonce + ":")) {
            return ids;
        }
        Matcher line = Pattern.compile("(?md)(?:^|^S \\$\\d{1,9} )" + Pattern.quote(nonce) + NAMED).matcher(printed);
        while (line.find()) {
            ids.put(line.group(1), Integer.valueOf(line.group(3)));
            ids.put(line.group(1) + line.group(2), Integer.valueOf(line.group(4)));
        }
        return ids;
    }
}
