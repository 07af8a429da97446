package dev.muntin.ops.kind;

import java.util.List;

/** Text that tmux takes as it is. */
public record LiteralKind() implements Kind<String> {
    @Override
    public List<String> words(String value) {
        return List.of(value);
    }

    @Override
    public String label() {
        return "text, taken as it is";
    }

    @Override
    public String example() {
        return "some text";
    }
}
