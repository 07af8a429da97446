package dev.muntin.analyzer.tmuxp;

import dev.muntin.ops.json.JsonWriter;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of what is written for others to read, before it is known whether as JSON or as YAML. */
sealed interface Datum {
    void write(JsonWriter out);

    record Text(String text) implements Datum {
        @Override
        public void write(JsonWriter out) {
            out.text(text);
        }
    }

    record Amount(BigDecimal number) implements Datum {
        Amount(long number) {
            this(BigDecimal.valueOf(number));
        }

        @Override
        public void write(JsonWriter out) {
            out.number(number);
        }
    }

    record Flag(boolean on) implements Datum {
        @Override
        public void write(JsonWriter out) {
            out.flag(on);
        }
    }

    record Nothing() implements Datum {
        @Override
        public void write(JsonWriter out) {
            out.nothing();
        }
    }

    record Items(List<Datum> all) implements Datum {
        public Items {
            all = List.copyOf(all);
        }

        static Items of(Stream<? extends Datum> all) {
            return new Items(all.<Datum>map(each -> each).toList());
        }

        @Override
        public void write(JsonWriter out) {
            out.list(all, each -> each.write(out));
        }
    }

    /** Names with values, in the order in which they are written. */
    record Mapping(Map<String, Datum> entries) implements Datum {
        static final Mapping EMPTY = new Mapping(Map.of());

        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        static Mapping of(String name, Datum value) {
            return new Mapping(Map.of(name, value));
        }

        Mapping with(String name, Datum value) {
            return and(of(name, value));
        }

        Mapping with(String name, String text) {
            return with(name, new Text(text));
        }

        Mapping and(Mapping more) {
            Map<String, Datum> both = new LinkedHashMap<>(entries);
            both.putAll(more.entries);
            return new Mapping(both);
        }

        Optional<Datum> at(String name) {
            return Optional.ofNullable(entries.get(name));
        }

        @Override
        public void write(JsonWriter out) {
            out.object(() -> entries.forEach((name, value) -> value.write(out.field(name))));
        }
    }
}
