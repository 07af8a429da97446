package dev.muntin.compiler.emit;

import dev.muntin.ops.word.Alphabet;
import java.util.List;
import java.util.stream.Collectors;

/** Quoting for {@code sh}, and for the shells that people paste into. */
public final class PosixShell {
    private static final Alphabet SAFE = new Alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=:.,/@+%");

    private PosixShell() {}

    /** Words as a line that can be pasted into a shell. */
    public static String line(List<String> words) {
        return words.stream().map(PosixShell::quote).collect(Collectors.joining(" "));
    }

    /** A word that reads back as exactly this text, wherever it stands behind a command's name. */
    public static String quote(String word) {
        // zsh takes a word that begins with an equals sign for the path of a program.
        if (!word.isEmpty() && !word.startsWith("=") && SAFE.writes(word)) {
            return word;
        }
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
