package dev.muntin.ops.kind;

import dev.muntin.ops.argument.LineNumber;
import java.util.List;

/** A line of a pane or of its history. */
public record LineNumberKind() implements Kind<LineNumber> {
    @Override
    public List<String> words(LineNumber value) {
        return List.of(value.toString());
    }

    @Override
    public String label() {
        return "a line's number, or the furthest";
    }

    @Override
    public LineNumber example() {
        return new LineNumber.At(-10);
    }
}
