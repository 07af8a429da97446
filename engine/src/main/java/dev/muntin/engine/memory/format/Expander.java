package dev.muntin.engine.memory.format;

import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Unmodelled;

/** Puts values into formats, as seen from one place of the server. A program in a format is never run. */
public final class Expander {
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
        for (int sign = format.indexOf('#'); sign >= 0 && sign + 1 < format.length(); sign = format.indexOf('#', at)) {
            expanded.append(format, at, sign);
            at = special(format, sign, expanded);
        }
        return expanded.append(format, at, format.length()).toString();
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
        return switch (c) {
            case 'D' -> variable("pane_id");
            case 'F' -> variable("window_flags");
            case 'I' -> variable("window_index");
            case 'P' -> variable("pane_index");
            case 'S' -> variable("session_name");
            case 'T' -> variable("pane_title");
            case 'W' -> variable("window_name");
            case 'H', 'h' -> throw new Unmodelled("the name of the host");
            default -> "#" + c;
        };
    }

    private String variable(String name) {
        return Variables.of(server, scene, name);
    }
}
