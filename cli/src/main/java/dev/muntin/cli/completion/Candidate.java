package dev.muntin.cli.completion;

/**
 * A word that may stand where somebody is typing.
 *
 * @param about what it is, for shells that show that; may be empty
 */
public record Candidate(String word, String about) {
    public Candidate(String word) {
        this(word, "");
    }

    /** A shell reads one in a line; a word that would break that line cannot be offered. */
    boolean fitsALine() {
        return word.chars().noneMatch(Character::isISOControl);
    }

    String line() {
        return about.isEmpty() ? word : word + "\t" + about;
    }
}
