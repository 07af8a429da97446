package dev.muntin.engine.memory.world;

import java.util.OptionalLong;

/** A whole number as it stands in a command; one that is too large for everything stays so, however many digits it has. */
public final class Numeral {
    private static final long MOST = Long.MAX_VALUE / 100;

    private Numeral() {}

    /** The number that this is, with a sign or without. */
    public static OptionalLong of(String text) {
        boolean signed = text.startsWith("+") || text.startsWith("-");
        OptionalLong size = unsigned(signed ? text.substring(1) : text);
        return size.isPresent() && text.startsWith("-") ? OptionalLong.of(-size.getAsLong()) : size;
    }

    /** The number that these digits are. */
    public static OptionalLong unsigned(String digits) {
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return OptionalLong.empty();
            }
            value = Math.min(MOST, value * 10 + digit - '0');
        }
        return digits.isEmpty() ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
