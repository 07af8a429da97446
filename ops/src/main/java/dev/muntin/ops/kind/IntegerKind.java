package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import java.util.List;

/** A whole number. */
public record IntegerKind() implements Kind<Integer> {
    @Override
    public List<String> words(Integer value) {
        return List.of(value.toString());
    }

    @Override
    public String label() {
        return "a number";
    }

    @Override
    public Integer example() {
        return 7;
    }

    @Override
    public void write(Integer value, JsonWriter out) {
        out.number(value);
    }

    @Override
    public Integer read(JsonReader in) {
        return in.integer();
    }
}
