package dev.muntin.engine.memory.format;

/** Tells what a word of a format can be from the characters that it is made of. */
final class Words {
    private Words() {}

    /** Whether it can be the name of a variable or of an option. */
    static boolean isName(String word) {
        int end = 0;
        while (end < word.length() && (isLetterOrDigit(word.charAt(end)) || "_@-".indexOf(word.charAt(end)) >= 0)) {
            end++;
        }
        return end > 0 && end == word.length();
    }

    /** Whether it can change what stands behind its colon: one sign or two, and perhaps a number. */
    static boolean isModifier(String word) {
        int end = 0;
        while (end < word.length() && end < 2 && (isLetter(word.charAt(end)) || "!=+-".indexOf(word.charAt(end)) >= 0)) {
            end++;
        }
        return end > 0 && isNumberOrNothing(word, end);
    }

    private static boolean isNumberOrNothing(String word, int from) {
        int end = word.startsWith("-", from) ? from + 1 : from;
        while (end < word.length() && isDigit(word.charAt(end))) {
            end++;
        }
        return end == word.length();
    }

    private static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
