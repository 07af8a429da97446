package dev.muntin.cli.terminal;

import dev.muntin.analyzer.diagnostic.Ink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** When colours are used, as a user chooses it. */
public enum Color {
    /** On a terminal that has some, unless {@code NO_COLOR} says that its user wants none. */
    AUTO,
    ALWAYS,
    NEVER;

    /** As they are typed. */
    public static List<String> words() {
        return Stream.of(values()).map(color -> color.name().toLowerCase(Locale.ROOT)).toList();
    }

    public static Color of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    Ink on(boolean terminal, Map<String, String> environment) {
        boolean coloured = switch (this) {
            case AUTO -> terminal && environment.getOrDefault("NO_COLOR", "").isEmpty() && !Terminal.isDumb(environment);
            case ALWAYS -> true;
            case NEVER -> false;
        };
        return coloured ? Ink.COLOURED : Ink.PLAIN;
    }
}
