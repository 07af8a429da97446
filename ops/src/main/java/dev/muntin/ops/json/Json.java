package dev.muntin.ops.json;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Whole documents, each of which begins with the number of the schema that it is written by. */
public final class Json {
    private static final String SCHEMA = "schema";
    private static final JsonFactory FACTORY = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();
    private static final ObjectWriteContext PRETTY = new ObjectWriteContext.Base() {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    };

    private Json() {}

    /** A document with the value under this name. */
    public static <T> String document(int schema, String name, T value, Codec<T> codec) {
        return document(schema, name, out -> codec.write(value, out));
    }

    /** A document with what is written under this name; for others to read. */
    public static String document(int schema, String name, Consumer<JsonWriter> written) {
        return page(out -> out.object(() -> {
            out.field(SCHEMA).number(schema);
            written.accept(out.field(name));
        }));
    }

    /** What is written, on many lines and under no number of ours; for others to read. */
    public static String page(Consumer<JsonWriter> written) {
        return text(PRETTY, written) + "\n";
    }

    /** The value alone, on one line. */
    public static <T> String line(T value, Codec<T> codec) {
        return line(out -> codec.write(value, out));
    }

    /** What is written, on one line; for others to read. */
    public static String line(Consumer<JsonWriter> written) {
        return text(ObjectWriteContext.empty(), written);
    }

    private static String text(ObjectWriteContext context, Consumer<JsonWriter> written) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(context, text)) {
            written.accept(new JsonWriter(generator));
        }
        return text.toString();
    }

    /**
     * The value of a document that was written by the same schema.
     *
     * @throws MalformedJsonException if it is no such document, or no such value can exist
     */
    public static <T> T read(String document, int schema, String name, Codec<T> codec) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            return read(parser, schema, name, codec);
        } catch (JacksonException e) {
            throw new MalformedJsonException(JsonReader.place(e.getLocation()) + e.getOriginalMessage(), e);
        }
    }

    private static <T> T read(JsonParser parser, int schema, String name, Codec<T> codec) {
        JsonReader in = new JsonReader(parser);
        try {
            T value = in.object(() -> {
                schema(in.field(SCHEMA), schema);
                return in.field(name, codec);
            });
            in.end();
            return value;
        } catch (IllegalArgumentException e) {
            // What makes a value says why there is none; here is where it was asked for.
            throw new MalformedJsonException(String.valueOf(in.fault(String.valueOf(e.getMessage())).getMessage()), e);
        }
    }

    private static void schema(JsonReader in, int expected) {
        int schema = in.integer();
        if (schema != expected) {
            throw in.fault("schema " + schema + " is not " + expected + ", the one that is read here");
        }
    }
}
