package dev.muntin.engine.memory.format;

import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Session;
import dev.muntin.engine.memory.world.Unmodelled;
import dev.muntin.engine.memory.world.Winlink;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What stands between {@code #{} and its end: a variable, a condition, a comparison, or a loop. */
record Expression(Server server, Scene scene, Expander expander) {
    String value(String text) {
        if (text.startsWith("?")) {
            return condition(text.substring(1));
        }
        int colon = text.indexOf(':');
        return colon <= 0 ? Variables.of(server, scene, text) : operated(text, text.substring(0, colon), text.substring(colon + 1));
    }

    private String operated(String text, String operator, String operands) {
        return switch (operator) {
            case "==", "!=", "<=", ">=", "<", ">", "||", "&&", "m" -> compared(operator, operands);
            default -> Words.isModifier(operator) ? modified(operator, operands) : Variables.of(server, scene, text);
        };
    }

    private String condition(String text) {
        List<String> parts = Braces.parts(text, Integer.MAX_VALUE);
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            if (holds(parts.get(i))) {
                return expander.expand(parts.get(i + 1));
            }
        }
        return parts.size() % 2 == 1 ? expander.expand(parts.getLast()) : "";
    }

    /** A bare name is a variable; what has none of that name stands for itself. */
    private boolean holds(String text) {
        if (Words.isName(text)) {
            return isTrue(Variables.of(server, scene, text));
        }
        return isTrue(expander.expand(text));
    }

    static boolean isTrue(String value) {
        return !value.isEmpty() && !value.equals("0");
    }

    private String compared(String comparison, String text) {
        List<String> parts = Braces.parts(text, 2);
        String left = expander.expand(parts.getFirst());
        String right = expander.expand(parts.getLast());
        boolean holds = switch (comparison) {
            case "==" -> left.equals(right);
            case "!=" -> !left.equals(right);
            case "<=" -> left.compareTo(right) <= 0;
            case ">=" -> left.compareTo(right) >= 0;
            case "<" -> left.compareTo(right) < 0;
            case ">" -> left.compareTo(right) > 0;
            case "||" -> isTrue(left) || isTrue(right);
            case "&&" -> isTrue(left) && isTrue(right);
            default -> throw new Unmodelled("comparisons such as #{" + comparison + ":" + text + "}");
        };
        return holds ? "1" : "0";
    }

    private String modified(String modifier, String text) {
        return switch (modifier.charAt(0)) {
            case 'S' -> sessions(text);
            case 'W' -> windows(text);
            case 'P' -> panes(text);
            case 'l' -> text;
            case 'n' -> Integer.toString(plain(text).getBytes(StandardCharsets.UTF_8).length);
            case 'q' -> escaped(plain(text));
            case 'E' -> expander.expand(plain(text));
            case '=' -> cut(plain(text), Integer.parseInt(modifier.substring(1)));
            default -> throw new Unmodelled("the format #{" + modifier + ":" + text + "}");
        };
    }

    /** Inside a modifier stands a name, or another expression. */
    private String plain(String text) {
        return text.contains("#{") ? expander.expand(text) : value(text);
    }

    /** Puts a backslash before what a shell or tmux would not take for itself. */
    private String escaped(String text) {
        boolean unknown = server.atLeast(3, 4) && !server.atLeast(3, 6);
        boolean braces = server.atLeast(3, 8);
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (unknown && Character.isISOControl(c)) {
                throw new Unmodelled("how 3.4 and 3.5 print control characters");
            }
            if (isSpecial(c, braces)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static boolean isSpecial(char c, boolean braces) {
        return switch (c) {
            case '|', '&', ';', '<', '>', '(', ')', '$', '`', '\\', '"', '\'', '*', '?', '[', '#', ' ', '=', '%' -> true;
            case '{', '}', '\t', '\n' -> braces;
            default -> false;
        };
    }

    private static String cut(String text, int most) {
        return text.length() <= Math.abs(most) ? text : most >= 0 ? text.substring(0, most) : text.substring(text.length() + most);
    }

    private String sessions(String text) {
        StringBuilder all = new StringBuilder();
        for (Session session : server.sessions().all()) {
            all.append(Expander.at(server, Spot.of(session)).expand(text));
        }
        return all.toString();
    }

    private String windows(String text) {
        StringBuilder all = new StringBuilder();
        if (scene instanceof Spot spot) {
            List<String> parts = Braces.parts(text, 2);
            for (Winlink link : spot.session().windows()) {
                all.append(part(parts, Spot.of(link), spot.session().current() == link));
            }
        }
        return all.toString();
    }

    private String panes(String text) {
        StringBuilder all = new StringBuilder();
        if (scene instanceof Spot spot) {
            List<String> parts = Braces.parts(text, 2);
            for (Pane pane : spot.window().panes()) {
                all.append(part(parts, new Spot(spot.session(), spot.link(), pane), spot.window().active() == pane));
            }
        }
        return all.toString();
    }

    private String part(List<String> parts, Spot spot, boolean chosen) {
        return Expander.at(server, spot).expand(chosen ? parts.getLast() : parts.getFirst());
    }
}
