package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.target.BufferTarget;
import java.util.List;

/** A target where the command wants a buffer. */
public record BufferKind() implements Kind<BufferTarget> {
    @Override
    public List<String> words(BufferTarget target) {
        return List.of(target.name());
    }

    @Override
    public String label() {
        return "a buffer";
    }

    @Override
    public BufferTarget example() {
        return new BufferTarget("buffer0");
    }

    @Override
    public void write(BufferTarget value, JsonWriter out) {
        out.text(value.name());
    }

    @Override
    public BufferTarget read(JsonReader in) {
        return new BufferTarget(in.text());
    }
}
