package dev.muntin.ops.word;

import java.util.Optional;

/** What no argument can carry: tmux ends strings at NUL, and half a character has no bytes. */
public final class Sendable {
    private Sendable() {}

    /** What is wrong with a text, in words that follow "text"; empty if tmux can be given it. */
    public static Optional<String> fault(String text) {
        boolean surrogates = false;
        for (char unit : text.toCharArray()) {
            if (unit == 0) {
                return Optional.of("with a NUL character");
            }
            surrogates |= unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE;
        }
        return surrogates && hasHalves(text) ? Optional.of("with half of a surrogate pair") : Optional.empty();
    }

    private static boolean hasHalves(String text) {
        return text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /** The text itself, if tmux can be given it. */
    public static String checked(String text) {
        Optional<String> fault = fault(text);
        if (fault.isPresent()) {
            throw new IllegalArgumentException("text " + fault.get() + " cannot be given to tmux");
        }
        return text;
    }
}
