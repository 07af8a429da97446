package dev.muntin.ops.snapshot;

import dev.muntin.ops.printed.MalformedOutputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All that tmux said of one object, by the names of the fields: what no accessor reads is here, too. */
public final class Facts {
    /** Where the text of each field is, by its name. */
    private final Map<String, Integer> places;
    private final List<String> texts;

    private Facts(Map<String, Integer> places, List<String> texts) {
        this.places = places;
        this.texts = texts;
    }

    public static Facts copyOf(Map<String, String> texts) {
        Map<String, Integer> places = new LinkedHashMap<>();
        texts.keySet().forEach(name -> places.put(name, places.size()));
        return new Facts(places, new ArrayList<>(texts.values()));
    }

    /** Read one by one, in the order of the places. */
    static Facts read(List<Field<?>> fields, Map<String, Integer> places, Function<Field<?>, String> reading) {
        List<String> texts = new ArrayList<>(fields.size());
        for (Field<?> field : fields) {
            texts.add(reading.apply(field));
        }
        return new Facts(places, texts);
    }

    /** Those of the fields in a line, the same for all lines of a listing. */
    static Map<String, Integer> places(List<Field<?>> fields) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Field<?> field : fields) {
            places.put(field.name(), places.size());
        }
        return places;
    }

    private static Facts of(List<Field<?>> fields, Function<Field<?>, String> texts) {
        return read(fields, places(fields), texts);
    }

    /** Of an object that nobody was asked about: all is empty. */
    static Facts none(List<Field<?>> fields) {
        return of(fields, field -> "");
    }

    /** As tmux said it; empty also where it does not know the field. */
    public String text(Field<?> field) {
        Integer place = places.get(field.name());
        if (place == null) {
            throw new IllegalArgumentException("tmux was not asked for " + field);
        }
        return texts.get(place);
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
        return of(field).orElseThrow(() -> new MalformedOutputException("no " + field + " in " + this));
    }

    Facts only(List<Field<?>> fields) {
        return of(fields, this::text);
    }

    /** By the names of the fields, in their order. */
    public Map<String, String> texts() {
        Map<String, String> byName = new LinkedHashMap<>();
        places.forEach((name, place) -> byName.put(name, texts.get(place)));
        return byName;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && texts().equals(facts.texts());
    }

    @Override
    public int hashCode() {
        return texts().hashCode();
    }

    @Override
    public String toString() {
        return texts().toString();
    }
}
