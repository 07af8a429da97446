package dev.muntin.engine.memory.world;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * An option that this tmux has.
 *
 * @param detail the words of a choice, or the least of a number
 */
public record OptionKind(String name, Scope scope, Kind kind, String standard, String detail) {
    /** Where an option holds; one of a pane holds for windows, too. */
    public enum Scope { SERVER, SESSION, WINDOW, PANE, HOOK }

    /** What an option's value is. */
    public enum Kind { STRING, NUMBER, FLAG, CHOICE, COLOUR, STYLE, KEY, PATTERN, SHELL, ARRAY, HOOK }

    public boolean isArray() {
        return kind == Kind.ARRAY || kind == Kind.HOOK;
    }

    /** The value that tmux keeps for this text, now that the option has that value. */
    public String read(String text, String now) throws Refusal {
        return switch (kind) {
            case STRING, ARRAY, HOOK, COLOUR, STYLE, KEY -> text;
            case NUMBER -> number(text);
            case FLAG -> flag(text, now);
            case CHOICE -> choice(text);
            case PATTERN -> matching(text);
            case SHELL -> shell(text);
        };
    }

    private String number(String text) throws Refusal {
        OptionalLong value = Numeral.of(text);
        if (value.isEmpty()) {
            throw new Refusal("value is invalid: " + text);
        }
        if (value.getAsLong() < Long.parseLong(detail)) {
            throw new Refusal("value is too small: " + text);
        }
        // Bounds above are not kept here: all are far away.
        if (value.getAsLong() > Integer.MAX_VALUE) {
            throw new Refusal("value is too large: " + text);
        }
        return Long.toString(value.getAsLong());
    }

    private static String flag(String text, String now) throws Refusal {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "on", "yes" -> "on";
            case "0", "off", "no" -> "off";
            case "" -> now.equals("on") ? "off" : "on";
            default -> throw new Refusal("bad value: " + text);
        };
    }

    private String choice(String text) throws Refusal {
        if (!List.of(detail.split(" ")).contains(text)) {
            throw new Refusal("unknown value: " + text);
        }
        return text;
    }

    private static String matching(String text) throws Refusal {
        if (!text.matches("\\d.*x\\d.*")) {
            throw new Refusal("value is invalid: " + text);
        }
        return text;
    }

    private static String shell(String text) throws Refusal {
        if (!text.startsWith("/") || text.endsWith("/tmux") || !Files.isExecutable(Path.of(text))) {
            throw new Refusal("not a suitable shell: " + text);
        }
        return text;
    }
}
