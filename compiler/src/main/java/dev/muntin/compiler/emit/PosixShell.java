package dev.muntin.compiler.emit;

import dev.muntin.ops.word.Alphabet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Quoting for {@code sh}, and for the shells that people paste into. */
public final class PosixShell {
    private static final Alphabet SAFE = new Alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=:.,/@+%");

    private PosixShell() {}

    /** What the grammar of some shell takes for its own in the place of a command's name. */
    private static final Set<String> RESERVED = Set.of("if", "then", "else", "elif", "fi", "do", "done", "case", "esac", "while", "until", "for", "in",
            "function", "select", "time", "coproc");

    /** Words as a line that can be pasted into a shell: the first one names a program, whatever it looks like. */
    public static String line(List<String> words) {
        return words.isEmpty() ? "" : Stream.concat(Stream.of(name(words.getFirst())), words.stream().skip(1).map(PosixShell::quote))
                .collect(Collectors.joining(" "));
    }

    private static String name(String word) {
        String quoted = quote(word);
        return quoted.equals(word) && (word.indexOf('=') > 0 || RESERVED.contains(word)) ? "'" + word + "'" : quoted;
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
