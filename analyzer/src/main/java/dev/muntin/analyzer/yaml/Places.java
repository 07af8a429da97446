package dev.muntin.analyzer.yaml;

import dev.muntin.analyzer.source.SourceFile;
import dev.muntin.dsl.Origin;
import java.util.List;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the parser's marks, which count from 0 and may lie behind the last line, into places in the file. */
final class Places {
    private final String file;
    private final List<String> lines;

    Places(SourceFile source) {
        file = source.name();
        lines = source.lines();
    }

    /** What an event covers of its first line. */
    Origin of(Event event) {
        return between(event.getStartMark().orElseThrow(), event.getEndMark().orElseThrow());
    }

    Origin between(Mark start, Mark end) {
        int length = start.getLine() == end.getLine() ? end.getColumn() - start.getColumn() : toEndOfLine(start);
        return origin(start, Math.max(0, length));
    }

    /** Where an event ends. */
    Origin behind(Event event) {
        return event.getEndMark().map(mark -> origin(mark, 0)).orElse(start());
    }

    /** A single character; unlike the others it does not look at the line, which may hold many of these and be long. */
    Origin character(Mark mark) {
        return origin(mark, 1);
    }

    /** What stands from a mark to the next blank, at least one character. */
    Origin word(Mark mark) {
        String rest = rest(mark);
        int end = 0;
        while (end < rest.length() && rest.charAt(end) != ' ' && rest.charAt(end) != '\t') {
            end++;
        }
        return rest.isEmpty() ? behindLine(mark) : origin(mark, Math.max(1, rest.codePointCount(0, end)));
    }

    Origin start() {
        return new Origin(file, 1, 1, 0);
    }

    /** A collection that begins at {@code word} and goes on at least to the end of whatever of it stands in the same line. */
    static Origin spanning(Origin word, List<Origin> children) {
        int end = word.column();
        for (Origin child : children) {
            if (child.line() == word.line()) {
                end = Math.max(end, child.column() + child.length());
            }
        }
        return end == word.column() ? word : new Origin(word.file(), word.line(), word.column(), end - word.column());
    }

    private Origin origin(Mark mark, int length) {
        return mark.getLine() < lines.size() ? new Origin(file, mark.getLine() + 1, mark.getColumn() + 1, length) : end();
    }

    /** Behind the last text of the file, for what the parser finds behind that. */
    private Origin end() {
        int last = lines.size();
        while (last > 0 && lines.get(last - 1).isBlank()) {
            last--;
        }
        String line = last == 0 ? "" : lines.get(last - 1).stripTrailing();
        return new Origin(file, Math.max(1, last), line.codePointCount(0, line.length()) + 1, 0);
    }

    /** Where a line ends, which the parser may have passed by one. */
    private Origin behindLine(Mark mark) {
        String line = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
        int end = line.codePointCount(0, line.length());
        return mark.getLine() < lines.size() ? new Origin(file, mark.getLine() + 1, Math.min(mark.getColumn(), end) + 1, 1) : end();
    }

    private int toEndOfLine(Mark mark) {
        String rest = rest(mark).stripTrailing();
        return rest.codePointCount(0, rest.length());
    }

    private String rest(Mark mark) {
        String line = mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
        return mark.getColumn() <= line.codePointCount(0, line.length()) ? line.substring(line.offsetByCodePoints(0, mark.getColumn())) : "";
    }
}
