package dev.muntin.analyzer.tmuxp;

import dev.muntin.ops.layout.LayoutName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What may stand behind a key, as JSON Schema says it. */
final class Shapes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_SECONDS = 86_400;
    private static final int MOST_PERCENT = 100;

    private Shapes() {}

    static ObjectNode of(Takes takes) {
        return switch (takes) {
            case TEXT -> anyOf(text(), nothing());
            case NEEDED_TEXT -> text();
            case TEXTS -> anyOf(text(), listOf(text()), nothing());
            case FILES -> anyOf(text(), listOf(text()));
            case LAYOUT -> anyOf(oneOf(Stream.of(LayoutName.values()).map(LayoutName::word).toList()), type("string"), nothing());
            case INDEX -> anyOf(type("integer").put("minimum", 0).put("maximum", Integer.MAX_VALUE), matching("^[0-9]{1,9}(\\.0+)?$"), nothing());
            case SECONDS -> anyOf(type("number").put("minimum", 0).put("maximum", MOST_SECONDS), matching("^[0-9]{1,9}(\\.[0-9]{1,9})?$"), nothing());
            case SIZE -> anyOf(type("integer").put("minimum", 1), matching("^\\s*[0-9]+\\s*$"), percent(), nothing());
            case SYNCHRONIZE -> choice(Choices.SYNCHRONIZE);
            case READINESS -> choice(Choices.READINESS);
            case TRUTH -> anyOf(type("boolean"), type("string"), type("number"), nothing());
            case ENVIRONMENT -> anyOf(mappingTo(text()), nothing());
            case OPTIONS -> anyOf(mappingTo(text()), nothing());
            case COMMANDS -> anyOf(text(), nothing(), listOf(command()), ref(Level.COMMAND), type("object").put("maxProperties", 0));
            case COMMANDS_AROUND -> anyOf(text(), nothing(), listOf(command()), ref(Level.COMMANDS));
            case WINDOWS -> listOf(ref(Level.WINDOW));
            case PANES -> anyOf(listOf(anyOf(text(), nothing(), listOf(command()), ref(Level.PANE))), nothing());
            case MAPPING -> anyOf(ref(Level.BUILDER_OPTIONS), nothing());
        };
    }

    static ObjectNode ref(Level level) {
        return NODES.objectNode().put("$ref", "#/$defs/" + name(level));
    }

    static String name(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode command() {
        return anyOf(text(), nothing(), ref(Level.COMMAND));
    }

    /** {@code 8000} and {@code yes} are as good as text. */
    private static ObjectNode text() {
        return anyOf(type("string"), type("number"), type("boolean"));
    }

    private static ObjectNode nothing() {
        return type("null");
    }

    private static ObjectNode percent() {
        return matching("^\\s*0*([1-9][0-9]?|" + MOST_PERCENT + ")\\s*%\\s*$");
    }

    /** Words in any case; to JSON some of them are no text. */
    private static ObjectNode choice(List<String> words) {
        String pattern = words.stream().map(Shapes::anyCase).collect(Collectors.joining("|", "^\\s*(", ")\\s*$"));
        return anyOf(oneOf(words), matching(pattern), nothing());
    }

    private static String anyCase(String word) {
        return word.chars().mapToObj(c -> Character.isLetter(c) ? "[" + (char) c + (char) Character.toUpperCase(c) + "]" : String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    private static ObjectNode oneOf(List<String> words) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode all = schema.putArray("enum");
        words.forEach(word -> all.add(typed(word)));
        return schema;
    }

    private static JsonNode typed(String word) {
        return switch (word) {
            case "true", "false" -> NODES.booleanNode(Boolean.parseBoolean(word));
            case "0", "1" -> NODES.numberNode(Integer.parseInt(word));
            default -> NODES.stringNode(word);
        };
    }

    private static ObjectNode type(String name) {
        return NODES.objectNode().put("type", name);
    }

    private static ObjectNode matching(String pattern) {
        return type("string").put("pattern", pattern);
    }

    private static ObjectNode listOf(ObjectNode items) {
        return type("array").set("items", items);
    }

    private static ObjectNode mappingTo(ObjectNode values) {
        return type("object").set("additionalProperties", values);
    }

    /** What is itself a choice among others becomes part of this one; schemas of nothing but a type share its keyword. */
    private static ObjectNode anyOf(ObjectNode... shapes) {
        ArrayNode types = NODES.arrayNode();
        ArrayNode others = NODES.arrayNode();
        for (ObjectNode shape : shapes) {
            JsonNode type = shape.path("type");
            if (shape.size() == 1 && !type.isMissingNode()) {
                (type.isArray() ? type : NODES.arrayNode().add(type)).forEach(types::add);
            } else {
                others.add(shape);
            }
        }
        if (!types.isEmpty()) {
            others.insert(0, NODES.objectNode().set("type", types));
        }
        return others.size() == 1 ? (ObjectNode) others.get(0) : NODES.objectNode().set("anyOf", others);
    }
}
