package dev.muntin.engine.memory.language;

/** Lines that go on in the next one. */
final class LongLines {
    private LongLines() {}

    /** A backslash takes the newline behind it away, even between quotes; two backslashes are one for the next stage. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        int from = 0;
        for (int line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) {
            if (isEscaped(text, line)) {
                joined.append(text, from, line - 1);
                from = line + 1;
            }
        }
        return joined.append(text, from, text.length()).toString();
    }

    /** Whether backslashes stand before it that are not all two and two. */
    private static boolean isEscaped(String text, int at) {
        int backslashes = 0;
        while (backslashes < at && text.charAt(at - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
