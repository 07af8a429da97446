package dev.muntin.analyzer.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a terminal shows for a text: one glyph for each code point, with nothing in it that a terminal would obey. */
final class Glyphs {
    private static final int TAB = 4;
    private static final int JOINER = 0x200D;
    private static final int AS_EMOJI = 0xFE0F;

    private Glyphs() {}

    /** @param width in columns; 0 for what is drawn onto the one before */
    record Glyph(String text, int width) {}

    /** The whole text in one line. */
    static String plain(String text) {
        return isAscii(text) ? text : of(text).stream().map(Glyph::text).collect(Collectors.joining());
    }

    /** Whether it is nothing but what can be seen anywhere, as most texts are. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    static List<Glyph> of(String line) {
        List<Glyph> glyphs = new ArrayList<>();
        int column = 0;
        int before = 0;
        for (int i = 0, c; i < line.length(); i += Character.charCount(c)) {
            c = line.codePointAt(i);
            if (c == AS_EMOJI && !glyphs.isEmpty() && glyphs.getLast().width() == 1) {
                glyphs.add(new Glyph(Character.toString(c), 1));
            } else {
                glyphs.add(glyph(c, before, column));
            }
            column += glyphs.getLast().width();
            before = c;
        }
        return glyphs;
    }

    private static Glyph glyph(int c, int before, int column) {
        if (c == '\t') {
            int width = TAB - column % TAB;
            return new Glyph(" ".repeat(width), width);
        }
        if (isObeyed(c)) {
            String escape = escape(c);
            return new Glyph(escape, escape.length());
        }
        boolean joined = before == JOINER && isWide(c) || isSkin(c) && isWide(before);
        return new Glyph(Character.toString(c), joined ? 0 : width(c));
    }

    /** Control characters, half characters, and what turns the direction of the text around it. */
    private static boolean isObeyed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0xFEFF;
        };
    }

    /** As YAML writes it in double quotes. */
    private static String escape(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> String.format(c < 0x100 ? "\\x%02x" : "\\u%04x", c);
        };
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            case Character.FORMAT -> c == 0xAD ? 1 : 0;
            default -> isWide(c) ? 2 : c >= 0x1160 && c <= 0x11FF ? 0 : 1;
        };
    }

    private static boolean isSkin(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static boolean isWide(int c) {
        return Wide.contains(c);
    }
}
