package dev.muntin.ops.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How plain things stand in JSON. */
public final class Codecs {
    public static final Codec<String> TEXT = of((text, out) -> out.text(text), JsonReader::text);
    public static final Codec<Integer> INTEGER = of((number, out) -> out.number(number), JsonReader::integer);
    public static final Codec<Boolean> FLAG = of((flag, out) -> out.flag(flag), JsonReader::flag);
    /** As text, where they are some. */
    public static final Codec<byte[]> BYTES = of(Codecs::writeBytes, Codecs::readBytes);
    public static final Codec<List<String>> TEXTS = listOf(TEXT);
    public static final Codec<Map<String, String>> TEXT_BY_NAME = of((texts, out) -> out.map(texts, TEXT), in -> in.map(TEXT));

    private static final String BASE64 = "base64";

    private Codecs() {}

    public static <T> Codec<T> of(BiConsumer<T, JsonWriter> writing, Function<JsonReader, T> reading) {
        return new Codec<>() {
            @Override
            public void write(T value, JsonWriter out) {
                writing.accept(value, out);
            }

            @Override
            public T read(JsonReader in) {
                return reading.apply(in);
            }
        };
    }

    public static <T> Codec<List<T>> listOf(Codec<T> one) {
        return of((values, out) -> out.list(values, one), in -> in.list(one));
    }

    /** What is written as something else. */
    public static <T, U> Codec<T> as(Codec<U> other, Function<T, U> to, Function<U, T> from) {
        return of((value, out) -> other.write(to.apply(value), out), in -> from.apply(other.read(in)));
    }

    private static void writeBytes(byte[] bytes, JsonWriter out) {
        try {
            out.text(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            out.variant(BASE64, Base64.getEncoder().encodeToString(bytes), TEXT);
        }
    }

    private static byte[] readBytes(JsonReader in) {
        return in.isObject()
                ? in.object(() -> Base64.getDecoder().decode(in.field(BASE64, TEXT)))
                : in.text().getBytes(StandardCharsets.UTF_8);
    }
}
