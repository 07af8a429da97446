package dev.muntin.analyzer.tmuxp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds a value against a JSON Schema: the keywords that ours uses, and no others. */
record SchemaCheck(Datum.Mapping root) {
    /** Where the value is not as the schema wants it, and by which keyword. */
    List<String> faults(Datum value) {
        return faults(root, value, "");
    }

    List<String> faults(Datum schema, Datum value, String at) {
        List<String> faults = new ArrayList<>();
        entries(schema).forEach((keyword, argument) -> {
            if (!holds(schema, keyword, argument, value, at, faults)) {
                faults.add(at + " " + keyword);
            }
        });
        return faults;
    }

    /** What a path from the root leads to, as {@code #/$defs/window}. */
    Datum at(String path) {
        return Stream.of(path.split("/")).skip(1).<Datum>reduce(root, SchemaCheck::in, (one, other) -> other);
    }

    static Datum in(Datum mapping, String name) {
        return ((Datum.Mapping) mapping).at(name).orElseThrow();
    }

    private boolean holds(Datum schema, String keyword, Datum argument, Datum value, String at, List<String> faults) {
        return switch (keyword) {
            case "$schema", "$defs", "title", "description", "examples", "deprecated", "else", "patternProperties" -> true;
            case "$ref" -> fits(at(text(argument)), value, at, faults);
            case "type" -> items(argument).anyMatch(type -> isA(text(type), value));
            case "enum" -> items(argument).anyMatch(value::equals);
            case "pattern" -> !(value instanceof Datum.Text(String text)) || Pattern.compile(text(argument)).matcher(text).find();
            case "minimum" -> !(value instanceof Datum.Amount(BigDecimal number)) || number.compareTo(number(argument)) >= 0;
            case "maximum" -> !(value instanceof Datum.Amount(BigDecimal number)) || number.compareTo(number(argument)) <= 0;
            case "maxProperties" -> entries(value).size() <= number(argument).intValueExact();
            case "required" -> !(value instanceof Datum.Mapping(Map<String, Datum> entries)) || items(argument).allMatch(word -> entries.containsKey(text(word)));
            case "properties" -> entries(value).entrySet().stream().filter(entry -> entries(argument).containsKey(entry.getKey()))
                    .allMatch(entry -> fits(in(argument, entry.getKey()), entry.getValue(), at + "/" + entry.getKey(), faults));
            case "additionalProperties" -> entries(value).entrySet().stream().filter(entry -> !names(schema, entry.getKey()))
                    .allMatch(entry -> argument instanceof Datum.Mapping && fits(argument, entry.getValue(), at + "/" + entry.getKey(), faults));
            case "items" -> !(value instanceof Datum.Items(List<Datum> all)) || all.stream().allMatch(item -> fits(argument, item, at + "/*", faults));
            case "anyOf" -> items(argument).anyMatch(one -> faults(one, value, at).isEmpty());
            case "not" -> !faults(argument, value, at).isEmpty();
            case "if" -> faults(argument, value, at).isEmpty() || faults(in(schema, "else"), value, at).isEmpty();
            default -> throw new IllegalArgumentException("this check knows no keyword " + keyword);
        };
    }

    private static boolean names(Datum schema, String key) {
        Map<String, Datum> keywords = entries(schema);
        return entries(keywords.getOrDefault("properties", Datum.Mapping.EMPTY)).containsKey(key)
                || entries(keywords.getOrDefault("patternProperties", Datum.Mapping.EMPTY)).keySet().stream()
                        .anyMatch(pattern -> Pattern.compile(pattern).matcher(key).find());
    }

    private boolean fits(Datum schema, Datum value, String at, List<String> faults) {
        return !faults.addAll(faults(schema, value, at));
    }

    private static boolean isA(String type, Datum value) {
        return switch (type) {
            case "string" -> value instanceof Datum.Text;
            case "number" -> value instanceof Datum.Amount;
            case "integer" -> value instanceof Datum.Amount(BigDecimal number) && number.stripTrailingZeros().scale() <= 0;
            case "boolean" -> value instanceof Datum.Flag;
            case "null" -> value instanceof Datum.Nothing;
            case "array" -> value instanceof Datum.Items;
            case "object" -> value instanceof Datum.Mapping;
            default -> throw new IllegalArgumentException("there is no type " + type);
        };
    }

    private static Map<String, Datum> entries(Datum value) {
        return value instanceof Datum.Mapping(Map<String, Datum> entries) ? entries : Map.of();
    }

    private static Stream<Datum> items(Datum value) {
        return value instanceof Datum.Items(List<Datum> all) ? all.stream() : Stream.of(value);
    }

    private static String text(Datum value) {
        return ((Datum.Text) value).text();
    }

    private static BigDecimal number(Datum value) {
        return ((Datum.Amount) value).number();
    }
}
