package dev.muntin.ops.kind;

import dev.muntin.ops.argument.Key;
import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import java.util.List;

/** Keys, one after the other. */
public record KeysKind() implements Kind<List<Key>> {
    @Override
    public List<String> words(List<Key> keys) {
        return keys.stream().map(Key::name).toList();
    }

    @Override
    public List<Key> copy(List<Key> keys) {
        return List.copyOf(keys);
    }

    @Override
    public String label() {
        return "keys";
    }

    @Override
    public List<Key> example() {
        return List.of(new Key("C-a"), Key.ENTER);
    }

    @Override
    public void write(List<Key> value, JsonWriter out) {
        out.list(value, Kinds.KEY);
    }

    @Override
    public List<Key> read(JsonReader in) {
        return in.list(Kinds.KEY);
    }
}
