package dev.muntin.ops.kind;

import dev.muntin.ops.argument.Key;
import java.util.List;

/** One key. */
public record KeyKind() implements Kind<Key> {
    @Override
    public List<String> words(Key key) {
        return List.of(key.name());
    }

    @Override
    public String label() {
        return "a key";
    }

    @Override
    public Key example() {
        return new Key("C-a");
    }
}
