package dev.muntin.compiler.emit;

/** Quoting for {@code sh}, and for the shells that people paste into. */
public final class PosixShell {
    private static final String SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=:.,/@+%";

    private PosixShell() {}

    /** A word that reads back as exactly this text, wherever it stands behind a command's name. */
    public static String quote(String word) {
        // zsh takes a word that begins with an equals sign for the path of a program.
        if (!word.isEmpty() && !word.startsWith("=") && word.chars().allMatch(c -> SAFE.indexOf(c) >= 0)) {
            return word;
        }
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
