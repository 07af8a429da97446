package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.layout.PaneLength;
import java.util.List;

/** A length in cells or in percent. */
public record LengthKind() implements Kind<PaneLength> {
    @Override
    public List<String> words(PaneLength value) {
        return List.of(value.toString());
    }

    @Override
    public String label() {
        return "cells or percent";
    }

    @Override
    public PaneLength example() {
        return new PaneLength.Percent(30);
    }

    @Override
    public void write(PaneLength value, JsonWriter out) {
        out.text(value.toString());
    }

    @Override
    public PaneLength read(JsonReader in) {
        return PaneLength.parse(in.text()).orElseThrow(() -> in.fault("that is no length in cells or percent"));
    }
}
