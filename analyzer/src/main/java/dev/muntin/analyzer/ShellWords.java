package dev.muntin.analyzer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Splits a command line as a POSIX shell does that expands nothing: quotes, backslashes and blanks. */
final class ShellWords {
    private static final char NONE = 0;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean begun;
    private char quote = NONE;

    private ShellWords() {}

    /** Empty if a quote stays open, or a backslash stands at the end. */
    static Optional<List<String>> of(String text) {
        ShellWords split = new ShellWords();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && split.quote != '\'') {
                i++;
                if (i == text.length()) {
                    return Optional.empty();
                }
                split.escaped(text.charAt(i));
            } else {
                split.plain(text.charAt(i));
            }
        }
        if (split.quote != NONE) {
            return Optional.empty();
        }
        split.end();
        return Optional.of(split.words);
    }

    /** A word that {@link #of} gives back, in quotes where it needs some. */
    static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\"'\"'") + "'";
    }

    private void plain(char c) {
        if (c == quote) {
            quote = NONE;
        } else if (quote != NONE) {
            word.append(c);
        } else if (c == '\'' || c == '"') {
            quote = c;
            begun = true;
        } else if (" \t\r\n".indexOf(c) >= 0) {
            end();
        } else {
            word.append(c);
            begun = true;
        }
    }

    /** Between double quotes a backslash is one, unless it stands before another or before such a quote. */
    private void escaped(char c) {
        if (quote == '"' && c != '"' && c != '\\') {
            word.append('\\');
        }
        word.append(c);
        begun = true;
    }

    private void end() {
        if (begun) {
            words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
    }
}
