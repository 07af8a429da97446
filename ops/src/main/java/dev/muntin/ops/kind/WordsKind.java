package dev.muntin.ops.kind;

import dev.muntin.ops.json.Codecs;
import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import java.util.List;

/** Any number of texts that tmux takes as they are. */
public record WordsKind() implements Kind<List<String>> {
    @Override
    public List<String> words(List<String> values) {
        return values;
    }

    @Override
    public List<String> copy(List<String> values) {
        return List.copyOf(values);
    }

    @Override
    public String label() {
        return "texts, taken as they are";
    }

    @Override
    public List<String> example() {
        return List.of("one", "and another");
    }

    @Override
    public void write(List<String> value, JsonWriter out) {
        Codecs.TEXTS.write(value, out);
    }

    @Override
    public List<String> read(JsonReader in) {
        return Codecs.TEXTS.read(in);
    }
}
