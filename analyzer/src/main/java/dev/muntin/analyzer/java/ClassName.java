package dev.muntin.analyzer.java;

import java.nio.file.Path;

/** A name for a class, made from a text that was not meant to be one. */
final class ClassName {
    private static final String ENDING = ".java";

    private ClassName() {}

    /** What the class of a file is called that declares none. */
    static String of(Path file) {
        String name = file.getFileName().toString();
        return of(name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name);
    }

    /** {@code MyWork} for {@code my-work}; begins with a capital, as no word of the language does. */
    static String of(String text) {
        StringBuilder name = new StringBuilder();
        boolean first = true;
        for (int c : text.codePoints().toArray()) {
            boolean fits = Character.isLetterOrDigit(c) || c == '_';
            if (fits) {
                name.appendCodePoint(first ? Character.toUpperCase(c) : c);
            }
            first = !fits;
        }
        boolean begins = !name.isEmpty() && Character.isLetter(name.codePointAt(0));
        return begins ? name.toString() : "Workspace" + name;
    }
}
