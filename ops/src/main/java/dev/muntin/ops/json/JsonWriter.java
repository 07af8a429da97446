package dev.muntin.ops.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes what {@link JsonReader} reads. */
public final class JsonWriter {
    private final JsonGenerator out;

    /** Over a generator of another form that can say whatever JSON can, as YAML. */
    public JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    public void text(String text) {
        out.writeString(text);
    }

    public void number(long number) {
        out.writeNumber(number);
    }

    /** With all of its digits, and no exponent. */
    public void number(BigDecimal number) {
        out.writeNumber(number.toPlainString());
    }

    public void flag(boolean flag) {
        out.writeBoolean(flag);
    }

    public void nothing() {
        out.writeNull();
    }

    /** An object; its fields are written by what is run. */
    public void object(Runnable fields) {
        out.writeStartObject();
        fields.run();
        out.writeEndObject();
    }

    /** The next field of the object that is open; its value is written next. */
    public JsonWriter field(String name) {
        out.writeName(name);
        return this;
    }

    public <T> void field(String name, T value, Codec<T> codec) {
        codec.write(value, field(name));
    }

    /** An object with one field, whose name tells what its value is. */
    public <T> void variant(String name, T value, Codec<T> codec) {
        object(() -> field(name, value, codec));
    }

    /** A variant of which there is nothing more to say. */
    public void variant(String name) {
        object(() -> field(name).object(() -> { }));
    }

    public <T> void list(Collection<T> values, Codec<T> codec) {
        out.writeStartArray();
        values.forEach(value -> codec.write(value, this));
        out.writeEndArray();
    }

    /** What is written for others to read. */
    public <T> void list(Collection<T> values, Consumer<T> write) {
        out.writeStartArray();
        values.forEach(write);
        out.writeEndArray();
    }

    public <T> void map(Map<String, T> values, Codec<T> codec) {
        object(() -> values.forEach((name, value) -> field(name, value, codec)));
    }
}
