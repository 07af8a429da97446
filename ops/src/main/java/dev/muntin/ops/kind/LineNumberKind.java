package dev.muntin.ops.kind;

import dev.muntin.ops.argument.LineNumber;
import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
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

    @Override
    public void write(LineNumber value, JsonWriter out) {
        switch (value) {
            case LineNumber.At at -> out.number(at.line());
            case LineNumber.Furthest furthest -> out.text(furthest.toString());
        }
    }

    @Override
    public LineNumber read(JsonReader in) {
        if (in.isNumber()) {
            return new LineNumber.At(in.integer());
        }
        LineNumber furthest = new LineNumber.Furthest();
        if (!in.text().equals(furthest.toString())) {
            throw in.fault("a line is a number, or " + furthest);
        }
        return furthest;
    }
}
