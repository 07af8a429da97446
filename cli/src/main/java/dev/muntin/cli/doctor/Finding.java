package dev.muntin.cli.doctor;

import java.util.Locale;

/**
 * What an examination has come to.
 *
 * @param about what was looked at, in a word
 * @param cure what to do about it; empty where there is nothing to be done
 */
public record Finding(String about, Level level, String words, String cure) {
    /** How bad it is. */
    public enum Level {
        OK, WARN, FAIL;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Finding ok(String about, String words) {
        return new Finding(about, Level.OK, words, "");
    }

    public static Finding warn(String about, String words, String cure) {
        return new Finding(about, Level.WARN, words, cure);
    }

    static Finding fail(String about, String words, String cure) {
        return new Finding(about, Level.FAIL, words, cure);
    }
}
