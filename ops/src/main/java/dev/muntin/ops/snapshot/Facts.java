package dev.muntin.ops.snapshot;

import dev.muntin.ops.printed.MalformedOutputException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All that tmux said of one object, by the names of the fields: what no accessor reads is here, too. */
public final class Facts {
    private final Map<String, String> texts;

    /** @param texts belong to it from now on: listings are long, and each line is one of these */
    private Facts(Map<String, String> texts) {
        this.texts = texts;
    }

    public static Facts copyOf(Map<String, String> texts) {
        return new Facts(new LinkedHashMap<>(texts));
    }

    /** Read one by one, in the order of the fields. */
    static Facts read(List<Field<?>> fields, Function<Field<?>, String> reading) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Field<?> field : fields) {
            texts.put(field.name(), reading.apply(field));
        }
        return new Facts(texts);
    }

    /** Of an object that nobody was asked about: all is empty. */
    static Facts none(List<Field<?>> fields) {
        return read(fields, field -> "");
    }

    /** As tmux said it; empty also where it does not know the field. */
    public String text(Field<?> field) {
        String text = texts.get(field.name());
        if (text == null) {
            throw new IllegalArgumentException("tmux was not asked for " + field);
        }
        return text;
    }

    /** Absent if tmux said nothing. */
    public <T> Optional<T> of(Field<T> field) {
        return field.read(text(field));
    }

    /** Whether it is up; one that tmux says nothing of is down. */
    public boolean has(Field<Boolean> flag) {
        return of(flag).orElse(false);
    }

    /** What every tmux says of every such object. */
    <T> T known(Field<T> field) {
        return of(field).orElseThrow(() -> new MalformedOutputException("no " + field + " in " + texts));
    }

    Facts only(List<Field<?>> fields) {
        return read(fields, this::text);
    }

    public Map<String, String> texts() {
        return Collections.unmodifiableMap(texts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && texts.equals(facts.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.toString();
    }
}
