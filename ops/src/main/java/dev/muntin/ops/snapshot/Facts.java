package dev.muntin.ops.snapshot;

import dev.muntin.ops.printed.MalformedOutputException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that tmux said of one object, by the names of the fields: what no accessor reads is here, too. */
public record Facts(Map<String, String> texts) {
    public Facts {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** Of an object that nobody was asked about: all is empty. */
    static Facts none(List<Field<?>> fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach(field -> texts.put(field.name(), ""));
        return new Facts(texts);
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
        Map<String, String> some = new LinkedHashMap<>();
        fields.forEach(field -> some.put(field.name(), text(field)));
        return new Facts(some);
    }
}
