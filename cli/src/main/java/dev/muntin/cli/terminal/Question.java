package dev.muntin.cli.terminal;

import dev.muntin.analyzer.diagnostic.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Something that only a person can decide. */
public final class Question {
    private Question() {}

    /** Whether there is somebody to ask. */
    public static boolean canBeAsked(Console console) {
        return console.terminal().in() && console.terminal().err();
    }

    /** Whether the answer is yes; anything else is no. */
    public static boolean isAgreed(String question, Console console) {
        console.err().print(Printable.of("muntin: " + question + " [y/N] "));
        console.err().flush();
        return answer().strip().toLowerCase(Locale.ROOT).matches("y|yes");
    }

    /** To the end of the line and no further: what comes behind it is for whoever gets the terminal next. */
    private static String answer() {
        StringBuilder line = new StringBuilder();
        try {
            for (int c = System.in.read(); c >= 0 && c != '\n'; c = System.in.read()) {
                line.append((char) c);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }
}
