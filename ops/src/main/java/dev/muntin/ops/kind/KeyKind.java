package dev.muntin.ops.kind;

import dev.muntin.ops.argument.Key;
import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import java.util.List;

/** One key. */
public record KeyKind() implements Kind<Key> {
    @Override
    public List<String> words(Key key) {
        return List.of(key.name());
    }

    @Override
    public String label() {
        return "a key";
    }

    @Override
    public Key example() {
        return new Key("C-a");
    }

    @Override
    public void write(Key value, JsonWriter out) {
        out.text(value.name());
    }

    @Override
    public Key read(JsonReader in) {
        return new Key(in.text());
    }
}
