package dev.muntin.analyzer.tmuxp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Holds a value against a JSON Schema: the keywords that ours uses, and no others. */
record SchemaCheck(JsonNode root) {
    /** Where the value is not as the schema wants it, and by which keyword. */
    List<String> faults(JsonNode value) {
        return faults(root, value, "");
    }

    List<String> faults(JsonNode schema, JsonNode value, String at) {
        List<String> faults = new ArrayList<>();
        schema.properties().forEach(keyword -> {
            if (!holds(schema, keyword.getKey(), keyword.getValue(), value, at, faults)) {
                faults.add(at + " " + keyword.getKey());
            }
        });
        return faults;
    }

    private boolean holds(JsonNode schema, String keyword, JsonNode argument, JsonNode value, String at, List<String> faults) {
        return switch (keyword) {
            case "$schema", "$defs", "title", "description", "examples", "deprecated", "else", "patternProperties" -> true;
            case "$ref" -> fits(root.at(argument.asString().substring(1)), value, at, faults);
            case "type" -> (argument.isArray() ? argument.valueStream() : Stream.of(argument)).anyMatch(type -> isA(type.asString(), value));
            case "enum" -> argument.valueStream().anyMatch(value::equals);
            case "pattern" -> !value.isString() || Pattern.compile(argument.asString()).matcher(value.asString()).find();
            case "minimum" -> !value.isNumber() || value.decimalValue().compareTo(argument.decimalValue()) >= 0;
            case "maximum" -> !value.isNumber() || value.decimalValue().compareTo(argument.decimalValue()) <= 0;
            case "maxProperties" -> !value.isObject() || value.size() <= argument.asInt();
            case "required" -> !value.isObject() || argument.valueStream().allMatch(word -> value.has(word.asString()));
            case "properties" -> argument.properties().stream().filter(entry -> value.has(entry.getKey()))
                    .allMatch(entry -> fits(entry.getValue(), value.get(entry.getKey()), at + "/" + entry.getKey(), faults));
            case "additionalProperties" -> value.propertyStream()
                    .filter(entry -> !schema.path("properties").has(entry.getKey()) && !matches(schema.path("patternProperties"), entry.getKey()))
                    .allMatch(entry -> argument.isObject() && fits(argument, entry.getValue(), at + "/" + entry.getKey(), faults));
            case "items" -> !value.isArray() || value.valueStream().allMatch(item -> fits(argument, item, at + "/*", faults));
            case "anyOf" -> argument.valueStream().anyMatch(one -> faults(one, value, at).isEmpty());
            case "not" -> !faults(argument, value, at).isEmpty();
            case "if" -> faults(argument, value, at).isEmpty() || faults(schema.get("else"), value, at).isEmpty();
            default -> throw new IllegalArgumentException("this check knows no keyword " + keyword);
        };
    }

    private static boolean matches(JsonNode patterns, String key) {
        return patterns.propertyStream().anyMatch(entry -> Pattern.compile(entry.getKey()).matcher(key).find());
    }

    private boolean fits(JsonNode schema, JsonNode value, String at, List<String> faults) {
        return !faults.addAll(faults(schema, value, at));
    }

    private static boolean isA(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isString();
            case "number" -> value.isNumber();
            case "integer" -> value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> throw new IllegalArgumentException("there is no type " + type);
        };
    }
}
