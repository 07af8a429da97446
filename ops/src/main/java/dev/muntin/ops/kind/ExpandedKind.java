package dev.muntin.ops.kind;

import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Format;
import java.util.List;

/** What tmux expands as a format before it reads it: escaped once more, so that it reads just what was meant. */
public record ExpandedKind<T>(Kind<T> inner) implements Kind<T> {
    @Override
    public List<String> words(T value) {
        return inner.words(value).stream().map(Format::escape).toList();
    }

    @Override
    public boolean isAbsent(T value) {
        return inner.isAbsent(value);
    }

    @Override
    public T copy(T value) {
        return inner.copy(value);
    }

    @Override
    public T retarget(T value, Addressing addressing) {
        return inner.retarget(value, addressing);
    }

    @Override
    public TmuxVersion since(T value) {
        return inner.since(value);
    }

    @Override
    public Fit<T> on(T value, TmuxVersion version) {
        return inner.on(value, version);
    }

    @Override
    public String label() {
        return inner.label();
    }

    @Override
    public T example() {
        return inner.example();
    }

    @Override
    public void write(T value, JsonWriter out) {
        inner.write(value, out);
    }

    @Override
    public T read(JsonReader in) {
        return inner.read(in);
    }
}
