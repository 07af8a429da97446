package dev.muntin.engine.memory.target;

import java.util.OptionalInt;

/** Numbers as tmux reads them in targets. */
final class Numbers {
    private Numbers() {}

    static OptionalInt of(String text) {
        return text.matches("\\+?\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** How far {@code +2} or {@code -} goes. */
    static int steps(String word) {
        int steps = word.length() == 1 ? 1 : of(word.substring(1)).orElse(0);
        return word.startsWith("-") ? -steps : steps;
    }
}
