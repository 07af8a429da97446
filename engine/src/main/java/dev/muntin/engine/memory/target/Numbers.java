package dev.muntin.engine.memory.target;

import dev.muntin.engine.memory.world.Numeral;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Numbers as tmux reads them in targets. */
final class Numbers {
    private Numbers() {}

    static OptionalInt of(String text) {
        String digits = text.startsWith("+") ? text.substring(1) : text;
        OptionalLong number = Numeral.unsigned(digits);
        return number.isPresent() && digits.length() < 10 ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
    }

    /** How far {@code +2} or {@code -} goes. */
    static int steps(String word) {
        int steps = word.length() == 1 ? 1 : of(word.substring(1)).orElse(0);
        return word.startsWith("-") ? -steps : steps;
    }
}
