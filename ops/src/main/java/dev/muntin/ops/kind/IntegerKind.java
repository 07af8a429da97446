package dev.muntin.ops.kind;

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
}
