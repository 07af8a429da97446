package dev.muntin.analyzer.diagnostic;

/** Text of anybody's as a terminal may be shown it: in one line, with nothing in it that the terminal would obey. */
public final class Printable {
    private Printable() {}

    public static String of(String text) {
        return Glyphs.plain(text);
    }
}
