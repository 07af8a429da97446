package dev.muntin.ops.word;

import java.nio.charset.StandardCharsets;

/** A set of ASCII characters: those that mean nothing to some reader, so that words of them need no quotes. */
public final class Alphabet {
    private static final int ASCII = 128;

    private final boolean[] letters = new boolean[ASCII];

    public Alphabet(String letters) {
        for (char letter : letters.toCharArray()) {
            this.letters[letter] = true;
        }
        if (this.letters['?']) {
            throw new IllegalArgumentException("a question mark cannot be told from what is no letter of any");
        }
    }

    /** Whether nothing else is in this text. */
    public boolean writes(String text) {
        // What is not in Latin 1 becomes a question mark.
        for (byte letter : text.getBytes(StandardCharsets.ISO_8859_1)) {
            if (letter < 0 || !letters[letter]) {
                return false;
            }
        }
        return true;
    }
}
