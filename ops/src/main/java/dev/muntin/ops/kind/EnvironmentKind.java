package dev.muntin.ops.kind;

import dev.muntin.ops.json.Codecs;
import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Variables of the environment; the flag stands once for each. */
public record EnvironmentKind() implements Kind<Map<String, String>> {
    @Override
    public List<String> words(Map<String, String> variables) {
        return variables.entrySet().stream().map(variable -> variable.getKey() + "=" + variable.getValue()).toList();
    }

    @Override
    public boolean isAbsent(Map<String, String> variables) {
        return variables.isEmpty();
    }

    @Override
    public Map<String, String> copy(Map<String, String> variables) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    @Override
    public String label() {
        return "variables of the environment";
    }

    @Override
    public Map<String, String> example() {
        return Map.of("NAME", "value");
    }

    @Override
    public void write(Map<String, String> value, JsonWriter out) {
        Codecs.TEXT_BY_NAME.write(value, out);
    }

    @Override
    public Map<String, String> read(JsonReader in) {
        return Codecs.TEXT_BY_NAME.read(in);
    }
}
