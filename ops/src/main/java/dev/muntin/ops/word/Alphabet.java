package dev.muntin.ops.word;

/** A set of ASCII characters: those that mean nothing to some reader, so that words of them need no quotes. */
public final class Alphabet {
    private static final int ASCII = 128;

    private final boolean[] letters = new boolean[ASCII];

    public Alphabet(String letters) {
        for (char letter : letters.toCharArray()) {
            this.letters[letter] = true;
        }
    }

    /** Whether nothing else is in this text. */
    public boolean writes(String text) {
        for (char letter : text.toCharArray()) {
            if (letter >= ASCII || !letters[letter]) {
                return false;
            }
        }
        return true;
    }
}
