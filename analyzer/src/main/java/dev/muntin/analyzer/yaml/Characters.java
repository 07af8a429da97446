package dev.muntin.analyzer.yaml;

import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.dsl.Origin;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Refuses characters that YAML does not allow; the parser would refuse them too, but not say in which line. */
final class Characters {
    private Characters() {}

    static void check(SourceFile source) throws BadYaml {
        int line = 1;
        int column = 1;
        String text = source.text();
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!StreamReader.isPrintable(c)) {
                throw new BadYaml(
                        new Origin(source.name(), line, column, 1),
                        String.format("the character U+%04X cannot stand in YAML", c),
                        "in double quotes it can be written as " + escape(c));
            }
            boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
    }

    private static String escape(int c) {
        return String.format(c < 0x100 ? "\\x%02x" : "\\u%04x", c);
    }
}
