package dev.muntin.analyzer.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * As much of a line as fits a terminal, and where the carets stand under it.
 *
 * @param indent the columns before the carets
 */
record Excerpt(String text, int indent, int carets) {
    private static final int WIDTH = 160;
    /** How much of a line is kept before a place that would lie outside. */
    private static final int BEFORE = 40;
    /** How far from the place a line is looked at: enough to fill the width, and nothing against a line of megabytes. */
    private static final int REACH = 4 * WIDTH;

    private static final Glyphs.Glyph CUT = new Glyphs.Glyph("…", 1);

    /** @param column of the place, from 1; it may lie behind the end of the line */
    static Excerpt of(String line, int column, int length) {
        int place = line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
        int from = aligned(line, Math.max(0, place - REACH));
        int to = aligned(line, Math.min(line.length(), place + REACH));
        List<Glyphs.Glyph> glyphs = Glyphs.of(line.substring(from, to));
        int start = line.codePointCount(from, place);
        int end = Math.min(start + Math.max(1, length), glyphs.size());
        if (from == 0 && to == line.length() && width(glyphs) <= WIDTH) {
            return marked(glyphs, start, end);
        }
        int first = width(glyphs.subList(0, end)) < WIDTH ? 0 : Math.max(0, start - BEFORE);
        int last = fitting(glyphs, first);
        List<Glyphs.Glyph> shown = new ArrayList<>(glyphs.subList(first, last));
        boolean cutBefore = from + first > 0;
        if (cutBefore) {
            shown.addFirst(CUT);
        }
        if (to < line.length() || last < glyphs.size()) {
            shown.addLast(CUT);
        }
        int shift = cutBefore ? first - 1 : first;
        return marked(shown, start - shift, Math.min(end, last) - shift);
    }

    /** Not in the middle of a surrogate pair. */
    private static int aligned(String line, int index) {
        boolean inside = index > 0 && index < line.length();
        return inside && Character.isSurrogatePair(line.charAt(index - 1), line.charAt(index)) ? index - 1 : index;
    }

    /** The end of the longest piece from {@code first} that leaves room for the marks of both cuts. */
    private static int fitting(List<Glyphs.Glyph> glyphs, int first) {
        int width = 2;
        int last = first;
        while (last < glyphs.size() && width + glyphs.get(last).width() <= WIDTH) {
            width += glyphs.get(last++).width();
        }
        return last;
    }

    private static Excerpt marked(List<Glyphs.Glyph> glyphs, int start, int end) {
        String text = String.join("", glyphs.stream().map(Glyphs.Glyph::text).toList()).stripTrailing();
        return new Excerpt(text, width(glyphs.subList(0, start)), Math.max(1, width(glyphs.subList(start, Math.max(start, end)))));
    }

    private static int width(List<Glyphs.Glyph> glyphs) {
        return glyphs.stream().mapToInt(Glyphs.Glyph::width).sum();
    }
}
