package dev.muntin.engine.memory.format;

import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Session;
import dev.muntin.engine.memory.world.Unmodelled;
import dev.muntin.engine.memory.world.Winlink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands between {@code #{} and its end: a variable, a condition, a comparison, or a loop. */
record Expression(Server server, Scene scene, Expander expander) {
    /** What {@code #{q:}} puts a backslash before. */
    private static final Pattern SPECIAL = Pattern.compile("[|&;<>()$`\\\\\"'*?\\[# =%]");
    /** From 3.8 on. */
    private static final Pattern MORE_SPECIAL = Pattern.compile("[{}\\t\\n]|" + SPECIAL);
    private static final List<String> COMPARISONS = List.of("==", "!=", "<=", ">=", "<", ">", "||", "&&", "m");

    String value(String text) {
        if (text.startsWith("?")) {
            return condition(text.substring(1));
        }
        for (String comparison : COMPARISONS) {
            if (text.startsWith(comparison + ":")) {
                return compared(comparison, text.substring(comparison.length() + 1));
            }
        }
        int colon = text.indexOf(':');
        return colon > 0 && text.substring(0, colon).matches("[A-Za-z!=+-]{1,2}-?\\d*") ? modified(text.substring(0, colon), text.substring(colon + 1))
                : Variables.of(server, scene, text);
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
        if (text.matches("@?[A-Za-z0-9_@-]+")) {
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
        BiPredicate<String, String> predicate = switch (comparison) {
            case "==" -> String::equals;
            case "!=" -> (a, b) -> !a.equals(b);
            case "<=" -> (a, b) -> a.compareTo(b) <= 0;
            case ">=" -> (a, b) -> a.compareTo(b) >= 0;
            case "<" -> (a, b) -> a.compareTo(b) < 0;
            case ">" -> (a, b) -> a.compareTo(b) > 0;
            case "||" -> (a, b) -> isTrue(a) || isTrue(b);
            case "&&" -> (a, b) -> isTrue(a) && isTrue(b);
            default -> throw new Unmodelled("comparisons such as #{" + comparison + ":" + text + "}");
        };
        return predicate.test(left, right) ? "1" : "0";
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

    private String escaped(String text) {
        if (server.atLeast(3, 4) && !server.atLeast(3, 6) && text.chars().anyMatch(Character::isISOControl)) {
            throw new Unmodelled("how 3.4 and 3.5 print control characters");
        }
        return (server.atLeast(3, 8) ? MORE_SPECIAL : SPECIAL).matcher(text).replaceAll("\\\\$0");
    }

    private static String cut(String text, int most) {
        return text.length() <= Math.abs(most) ? text : most >= 0 ? text.substring(0, most) : text.substring(text.length() + most);
    }

    private String sessions(String text) {
        return server.sessions().all().stream().map(session -> Expander.at(server, Spot.of(session)).expand(text)).collect(Collectors.joining());
    }

    private String windows(String text) {
        List<String> parts = Braces.parts(text, 2);
        return looped(spot -> spot.session().windows().stream()
                .map(link -> part(parts, Spot.of(link), isCurrent(link))).collect(Collectors.joining()));
    }

    private static boolean isCurrent(Winlink link) {
        Session session = link.session();
        return session.current() == link;
    }

    private String panes(String text) {
        List<String> parts = Braces.parts(text, 2);
        return looped(spot -> spot.window().panes().stream()
                .map(pane -> part(parts, new Spot(spot.session(), spot.link(), pane), spot.window().active() == pane))
                .collect(Collectors.joining()));
    }

    private String part(List<String> parts, Spot spot, boolean chosen) {
        return Expander.at(server, spot).expand(chosen ? parts.getLast() : parts.getFirst());
    }

    private String looped(Function<Spot, String> loop) {
        return scene instanceof Spot spot ? loop.apply(spot) : "";
    }
}
