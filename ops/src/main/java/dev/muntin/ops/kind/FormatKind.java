package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.word.Format;
import java.util.List;

/** A format that tmux expands once for each thing that it goes through. */
public record FormatKind() implements Kind<Format> {
    @Override
    public List<String> words(Format value) {
        return List.of(value.text());
    }

    @Override
    public String label() {
        return "a format";
    }

    @Override
    public Format example() {
        return new Format("#{pane_id}");
    }

    @Override
    public void write(Format value, JsonWriter out) {
        out.text(value.text());
    }

    @Override
    public Format read(JsonReader in) {
        return new Format(in.text());
    }
}
