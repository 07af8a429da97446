package dev.muntin.ops.word;

import java.util.Optional;

/** What no argument can carry: tmux ends strings at NUL, and half a character has no bytes. */
public final class Sendable {
    private Sendable() {}

    /** What is wrong with a text, in words that follow "text"; empty if tmux can be given it. */
    public static Optional<String> fault(String text) {
        if (text.indexOf('\0') >= 0) {
            return Optional.of("with a NUL character");
        }
        return hasHalf(text) ? Optional.of("with half of a surrogate pair") : Optional.empty();
    }

    private static boolean hasHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** The text itself, if tmux can be given it. */
    public static String checked(String text) {
        fault(text).ifPresent(fault -> {
            throw new IllegalArgumentException("text " + fault + " cannot be given to tmux");
        });
        return text;
    }
}
