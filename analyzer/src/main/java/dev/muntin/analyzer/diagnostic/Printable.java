package dev.muntin.analyzer.diagnostic;

import java.util.List;

/** Text of anybody's as a terminal may be shown it: in one line, with nothing in it that the terminal would obey. */
public final class Printable {
    private Printable() {}

    public static String of(String text) {
        return Glyphs.plain(text);
    }

    /** The same in exactly so many columns: cut off with an ellipsis, or filled up with blanks. */
    public static String clipped(String text, int columns) {
        List<Glyphs.Glyph> glyphs = Glyphs.of(text);
        boolean whole = glyphs.stream().mapToInt(Glyphs.Glyph::width).sum() <= columns;
        int room = whole ? columns : columns - 1;
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (Glyphs.Glyph glyph : glyphs) {
            if (width + glyph.width() > room) {
                break;
            }
            line.append(glyph.text());
            width += glyph.width();
        }
        return line.append(whole || columns == 0 ? "" : "…").append(" ".repeat(Math.max(0, room - width))).toString();
    }
}
