package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import java.util.List;

/** A flag that stands alone: given or not. */
public record PlainKind() implements Kind<Boolean> {
    @Override
    public List<String> words(Boolean given) {
        return List.of();
    }

    @Override
    public List<String> behind(String flag, Boolean given) {
        return given ? List.of(flag) : List.of();
    }

    @Override
    public boolean isAbsent(Boolean given) {
        return !given;
    }

    @Override
    public String label() {
        return "nothing";
    }

    @Override
    public Boolean example() {
        return true;
    }

    @Override
    public void write(Boolean value, JsonWriter out) {
        out.flag(value);
    }

    @Override
    public Boolean read(JsonReader in) {
        return in.flag();
    }
}
