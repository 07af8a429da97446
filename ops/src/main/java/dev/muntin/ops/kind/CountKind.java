package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import java.util.Collections;
import java.util.List;

/** A flag that stands alone and means more the more often it is given. */
public record CountKind() implements Kind<Integer> {
    @Override
    public List<String> words(Integer times) {
        return List.of();
    }

    @Override
    public List<String> behind(String flag, Integer times) {
        return Collections.nCopies(times, flag);
    }

    @Override
    public boolean isAbsent(Integer times) {
        return times == 0;
    }

    @Override
    public String label() {
        return "nothing, once or more";
    }

    @Override
    public Integer example() {
        return 2;
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
