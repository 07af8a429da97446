package dev.muntin.analyzer.java;

import java.util.stream.Collectors;

/** Texts as Java writes them: in one line, and with nothing in them that could not be seen. */
final class JavaLiteral {
    private JavaLiteral() {}

    static String of(String text) {
        return text.codePoints().mapToObj(JavaLiteral::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isSeen(c) ? Character.toString(c) : Character.toString(c).chars()
                    .mapToObj(unit -> String.format("\\u%04x", unit)).collect(Collectors.joining());
        };
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
