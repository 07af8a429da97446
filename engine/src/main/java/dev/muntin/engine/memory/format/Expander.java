package dev.muntin.engine.memory.format;

import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Unmodelled;
import java.util.Map;

/** Puts values into formats, as seen from one place of the server. A program in a format is never run. */
public final class Expander {
    private static final Map<Character, String> LETTERS = Map.of('D', "pane_id", 'F', "window_flags", 'I', "window_index", 'P', "pane_index",
            'S', "session_name", 'T', "pane_title", 'W', "window_name");

    private final Server server;
    private final Scene scene;

    private Expander(Server server, Scene scene) {
        this.server = server;
        this.scene = scene;
    }

    public static Expander at(Server server, Scene scene) {
        return new Expander(server, scene);
    }

    /** Expands text that tmux also takes for a time format. */
    public String expandTimed(String format) {
        if (format.replace("%%", "").contains("%")) {
            throw new Unmodelled("times in formats, as in '" + format + "'");
        }
        return expand(format.replace("%%", "%"));
    }

    public String expand(String format) {
        StringBuilder expanded = new StringBuilder();
        int at = 0;
        while (at < format.length()) {
            char c = format.charAt(at);
            at = c == '#' && at + 1 < format.length() ? special(format, at, expanded) : plain(c, at, expanded);
        }
        return expanded.toString();
    }

    private static int plain(char c, int at, StringBuilder expanded) {
        expanded.append(c);
        return at + 1;
    }

    /** Expands what begins at a {@code #} and says where it ends. */
    private int special(String format, int at, StringBuilder expanded) {
        char c = format.charAt(at + 1);
        switch (c) {
            case '(' -> throw new Unmodelled("programs in formats, as in '" + format + "'");
            case '{' -> {
                int end = Braces.end(format, at + 2);
                expanded.append(new Expression(server, scene, this).value(format.substring(at + 2, end)));
                return end + 1;
            }
            case '#' -> {
                return signs(format, at, expanded);
            }
            case ',', '}' -> expanded.append(c);
            default -> expanded.append(letter(c));
        }
        return at + 2;
    }

    /** Two signs are one, but a run of them in front of a bracket begins a style and stays. */
    private static int signs(String format, int at, StringBuilder expanded) {
        int end = at;
        while (end < format.length() && format.charAt(end) == '#') {
            end++;
        }
        if (end < format.length() && format.charAt(end) == '[') {
            expanded.append(format, at, end + 1);
            return end + 1;
        }
        expanded.append('#');
        return at + 2;
    }

    private String letter(char c) {
        String name = LETTERS.get(c);
        if (name != null) {
            return new Expression(server, scene, this).value(name);
        }
        if (c == 'H' || c == 'h') {
            throw new Unmodelled("the name of the host");
        }
        return "#" + c;
    }
}
