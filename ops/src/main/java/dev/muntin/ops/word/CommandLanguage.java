package dev.muntin.ops.word;

import java.util.List;
import java.util.stream.Collectors;

/** Quoting for the language of tmux's configuration files, in which hook bodies, {@code if-shell} bodies and sourced lines are written. */
public final class CommandLanguage {
    private static final String SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=:.,/@+";

    private CommandLanguage() {}

    /** Commands, each a list of words, as one line. */
    public static String line(List<List<String>> commands) {
        return joined(commands, " ; ");
    }

    /** The same, written one command a line: a backslash in front of a newline makes both vanish. */
    public static String body(List<List<String>> commands) {
        return joined(commands, " ; \\\n");
    }

    private static String joined(List<List<String>> commands, String separator) {
        return commands.stream()
                .map(words -> words.stream().map(CommandLanguage::quote).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(separator));
    }

    /** A word that reads back as exactly this text. */
    public static String quote(String word) {
        if (isSafe(word) && !isAssignment(word)) {
            return word;
        }
        // Nothing is special between single quotes but their end, and a newline behind a backslash, which vanishes:
        // a newline is written outside of them.
        return "'" + word.replace("'", "'\\''").replace("\n", "'\"\\n\"'") + "'";
    }

    /** A body as one word that keeps its lines: between single quotes, too, a backslash and the newline behind it vanish. */
    public static String quoteBody(String body) {
        return "'" + body.replace("'", "'\\''") + "'";
    }

    private static boolean isSafe(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (SAFE.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** {@code NAME=value} in front of a command would set a variable. */
    private static boolean isAssignment(String word) {
        return word.indexOf('=') > 0;
    }
}
