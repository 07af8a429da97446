package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.target.Addressing;
import java.util.List;
import java.util.Optional;

/** A flag that may stand alone or take a value. */
public record OptionalKind<T>(Kind<T> value) implements Kind<Optional<T>> {
    @Override
    public List<String> words(Optional<T> given) {
        return given.map(value::words).orElse(List.of());
    }

    @Override
    public List<String> behind(String flag, Optional<T> given) {
        return given.map(some -> value.behind(flag, some)).orElse(List.of(flag));
    }

    @Override
    public Optional<T> retarget(Optional<T> given, Addressing addressing) {
        return given.map(some -> value.retarget(some, addressing));
    }

    @Override
    public String label() {
        return "nothing or " + value.label();
    }

    @Override
    public Optional<T> example() {
        return Optional.of(value.example());
    }

    @Override
    public void write(Optional<T> value, JsonWriter out) {
        value.ifPresentOrElse(some -> this.value.write(some, out), out::nothing);
    }

    @Override
    public Optional<T> read(JsonReader in) {
        return in.skipsNothing() ? Optional.empty() : Optional.of(value.read(in));
    }
}
