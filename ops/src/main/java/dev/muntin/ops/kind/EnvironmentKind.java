package dev.muntin.ops.kind;

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
}
