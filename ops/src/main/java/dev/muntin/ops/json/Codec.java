package dev.muntin.ops.json;

/**
 * How values of one sort stand in JSON.
 *
 * @param <T> the values, each of which reads back as its equal
 */
public interface Codec<T> {
    void write(T value, JsonWriter out);

    T read(JsonReader in);
}
