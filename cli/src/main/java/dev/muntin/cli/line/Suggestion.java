package dev.muntin.cli.line;

import dev.muntin.analyzer.diagnostic.Nearest;
import java.util.Collection;

/** What is added to a message about an unknown word: which one was probably meant. */
public final class Suggestion {
    private Suggestion() {}

    /** Empty if none is near. */
    public static String of(String word, Collection<String> known) {
        String hint = Nearest.hint(word, known);
        return hint.isEmpty() ? "" : "; " + hint;
    }
}
