package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import java.util.List;

/** Text that tmux takes as it is. */
public record LiteralKind() implements Kind<String> {
    @Override
    public List<String> words(String value) {
        return List.of(value);
    }

    @Override
    public String label() {
        return "text, taken as it is";
    }

    @Override
    public String example() {
        return "some text";
    }

    @Override
    public void write(String value, JsonWriter out) {
        out.text(value);
    }

    @Override
    public String read(JsonReader in) {
        return in.text();
    }
}
