package dev.muntin.ops.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads JSON strictly, from its start to its end: each call takes the next value, of the sort that it names. Fields stand in the order in which
 * they are written, so that nothing has to be kept; what is missing, what is not known and what no value can be made of is refused.
 */
public final class JsonReader {
    private final JsonParser in;

    /** Stands before the first value. */
    JsonReader(JsonParser in) {
        this.in = in;
        in.nextToken();
    }

    public String text() {
        String text = expected(JsonToken.VALUE_STRING, "a text").getString();
        in.nextToken();
        return text;
    }

    public int integer() {
        int number = expected(JsonToken.VALUE_NUMBER_INT, "a whole number").getIntValue();
        in.nextToken();
        return number;
    }

    public long large() {
        long number = expected(JsonToken.VALUE_NUMBER_INT, "a whole number").getLongValue();
        in.nextToken();
        return number;
    }

    public boolean flag() {
        boolean flag = in.currentToken() == JsonToken.VALUE_TRUE;
        expected(flag ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE, "true or false");
        in.nextToken();
        return flag;
    }

    /** Goes past a null if it comes next. */
    public boolean skipsNothing() {
        return skips(JsonToken.VALUE_NULL);
    }

    /** Whether an object comes next. */
    public boolean isObject() {
        return in.currentToken() == JsonToken.START_OBJECT;
    }

    /** Whether a text comes next. */
    public boolean isText() {
        return in.currentToken() == JsonToken.VALUE_STRING;
    }

    /** Whether a whole number comes next. */
    public boolean isNumber() {
        return in.currentToken() == JsonToken.VALUE_NUMBER_INT;
    }

    /** An object, whose fields are read by what is run; it has no others. */
    public <T> T object(Supplier<T> fields) {
        expected(JsonToken.START_OBJECT, "an object");
        in.nextToken();
        T value = fields.get();
        if (in.currentToken() == JsonToken.PROPERTY_NAME) {
            throw unknown(in.currentName());
        }
        in.nextToken();
        return value;
    }

    /** Goes to the value of the field that has to come next. */
    public JsonReader field(String name) {
        if (!has(name)) {
            throw fault(in.currentToken() == JsonToken.PROPERTY_NAME
                    ? "the field '" + name + "' belongs here, and not '" + in.currentName() + "'" : "the field '" + name + "' is missing");
        }
        return this;
    }

    public <T> T field(String name, Codec<T> codec) {
        return codec.read(field(name));
    }

    /** Goes to the value of this field if it comes next. */
    public boolean has(String name) {
        boolean there = in.currentToken() == JsonToken.PROPERTY_NAME && in.currentName().equals(name);
        if (there) {
            in.nextToken();
        }
        return there;
    }

    /** An object whose fields can be any, in any order: each makes another of what those before it have made, by its name and its value. */
    public <T> T fold(T start, BiFunction<T, String, T> each) {
        return object(() -> {
            T made = start;
            while (in.currentToken() == JsonToken.PROPERTY_NAME) {
                made = each.apply(made, name());
            }
            return made;
        });
    }

    /** An object with one field, whose name tells what its value is. */
    public <T> T variant(Function<String, T> each) {
        return object(() -> {
            if (in.currentToken() != JsonToken.PROPERTY_NAME) {
                throw fault("an object with one field belongs here");
            }
            return each.apply(name());
        });
    }

    /** Goes past an object without fields. */
    public <T> T empty(T value) {
        return object(() -> value);
    }

    public <T> List<T> list(Codec<T> codec) {
        expected(JsonToken.START_ARRAY, "a list");
        in.nextToken();
        List<T> values = new ArrayList<>();
        while (in.currentToken() != JsonToken.END_ARRAY) {
            values.add(codec.read(this));
        }
        in.nextToken();
        return values;
    }

    public <T> Map<String, T> map(Codec<T> codec) {
        return fold(new LinkedHashMap<>(), (values, name) -> {
            values.put(name, codec.read(this));
            return values;
        });
    }

    /** For a field or a variant that nobody knows. */
    public MalformedJsonException unknown(String name) {
        return fault("the field '" + name + "' is not known here");
    }

    /** Something is wrong with what was read last, or with what comes next. */
    public MalformedJsonException fault(String words) {
        return new MalformedJsonException(place(in.currentTokenLocation()) + words);
    }

    static String place(TokenStreamLocation place) {
        return "line " + place.getLineNr() + ", column " + Math.max(1, place.getColumnNr()) + ": ";
    }

    void end() {
        if (in.currentToken() != null) {
            throw fault("nothing more belongs here");
        }
    }

    private String name() {
        String name = in.currentName();
        in.nextToken();
        return name;
    }

    private boolean skips(JsonToken token) {
        boolean there = in.currentToken() == token;
        if (there) {
            in.nextToken();
        }
        return there;
    }

    private JsonParser expected(JsonToken token, String what) {
        if (in.currentToken() != token) {
            throw fault(what + " belongs here");
        }
        return in;
    }
}
