package dev.muntin.compiler.emit;

import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Setting;
import dev.muntin.ops.json.Codec;
import dev.muntin.ops.json.Codecs;
import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;

/** Where things were written, in JSON; null where nobody knows, or where nothing was written. */
final class OriginJson {
    static final Codec<Origin> ORIGIN = Codecs.of(OriginJson::write, OriginJson::read);

    private OriginJson() {}

    /** What an author may have left out. */
    static <T> Codec<Setting<T>> setting(Codec<T> value) {
        return Codecs.of((setting, out) -> write(setting, value, out), in -> read(value, in));
    }

    private static <T> void write(Setting<T> setting, Codec<T> value, JsonWriter out) {
        switch (setting) {
            case Setting.Given<T> given -> out.object(() -> {
                out.field("value", given.value(), value);
                out.field("origin", given.origin(), ORIGIN);
            });
            case Setting.Absent<T> absent -> out.nothing();
        }
    }

    private static <T> Setting<T> read(Codec<T> value, JsonReader in) {
        if (in.skipsNothing()) {
            return Setting.absent();
        }
        return in.object(() -> Setting.given(in.field("value", value), in.field("origin", ORIGIN)));
    }

    private static void write(Origin origin, JsonWriter out) {
        if (origin.line() == 0 && origin.file().isEmpty()) {
            out.nothing();
            return;
        }
        out.object(() -> {
            out.field("file", origin.file(), Codecs.TEXT);
            out.field("line", origin.line(), Codecs.INTEGER);
            out.field("column", origin.column(), Codecs.INTEGER);
            out.field("length", origin.length(), Codecs.INTEGER);
        });
    }

    private static Origin read(JsonReader in) {
        if (in.skipsNothing()) {
            return Origin.UNKNOWN;
        }
        return in.object(() -> new Origin(in.field("file", Codecs.TEXT), in.field("line", Codecs.INTEGER),
                in.field("column", Codecs.INTEGER), in.field("length", Codecs.INTEGER)));
    }
}
