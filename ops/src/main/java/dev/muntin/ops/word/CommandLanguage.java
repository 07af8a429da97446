package dev.muntin.ops.word;

import java.util.ArrayList;
import java.util.List;

/** Quoting for the language of tmux's configuration files, in which hook bodies, {@code if-shell} bodies and sourced lines are written. */
public final class CommandLanguage {
    private static final Alphabet SAFE = new Alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=:.,/@+");

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
        List<String> all = new ArrayList<>(commands.size());
        for (List<String> words : commands) {
            all.add(command(words));
        }
        return String.join(separator, all);
    }

    /** One command. */
    public static String command(List<String> words) {
        List<String> quoted = new ArrayList<>(words.size());
        for (String word : words) {
            quoted.add(quote(word));
        }
        return String.join(" ", quoted);
    }

    /** A word that reads back as exactly this text. */
    public static String quote(String word) {
        if (!word.isEmpty() && SAFE.writes(word) && !isAssignment(word)) {
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

    /** {@code NAME=value} in front of a command would set a variable. */
    private static boolean isAssignment(String word) {
        return word.indexOf('=') > 0;
    }
}
