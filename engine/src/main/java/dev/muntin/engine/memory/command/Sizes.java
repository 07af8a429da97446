package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Numeral;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.ops.layout.Size;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Numbers in the flags of commands, refused in the words of tmux. */
final class Sizes {
    private Sizes() {}

    /** A number within bounds; what it is goes in front of the complaint. */
    static int number(String text, int least, int most, String what) throws Refusal {
        OptionalLong number = Numeral.of(text);
        if (number.isEmpty()) {
            throw new Refusal(what + " invalid");
        }
        if (number.getAsLong() < least) {
            throw new Refusal(what + " too small");
        }
        if (number.getAsLong() > most) {
            throw new Refusal(what + " too large");
        }
        return Math.toIntExact(number.getAsLong());
    }

    /** Cells, or a part of so many. */
    static int length(String text, int whole, String what) throws Refusal {
        if (!text.endsWith("%")) {
            return number(text, 0, Integer.MAX_VALUE, what);
        }
        return whole * number(text.substring(0, text.length() - 1), 0, 100, what) / 100;
    }

    /** The size that a command asks a new pane to have. */
    static OptionalInt wanted(Call call, int whole) throws Refusal {
        if (call.has('l')) {
            return OptionalInt.of(length(call.value('l').orElse(""), whole, "size"));
        }
        return OptionalInt.empty();
    }

    static int within(int length) {
        return Math.clamp(length, 1, Size.MOST);
    }
}
