package dev.muntin.analyzer.tmuxp;

import dev.muntin.ops.layout.LayoutName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may stand behind a key, as JSON Schema says it. */
final class Shapes {
    private static final int MOST_SECONDS = 86_400;
    private static final int MOST_PERCENT = 100;

    private Shapes() {}

    static Datum.Mapping of(Takes takes) {
        return switch (takes) {
            case TEXT -> anyOf(text(), nothing());
            case NEEDED_TEXT -> text();
            case TEXTS -> anyOf(text(), listOf(text()), nothing());
            case FILES -> anyOf(text(), listOf(text()));
            case LAYOUT -> anyOf(oneOf(Stream.of(LayoutName.values()).map(LayoutName::word).toList()), type("string"), nothing());
            case INDEX -> anyOf(between(type("integer"), 0, Integer.MAX_VALUE), matching("^[0-9]{1,9}(\\.0+)?$"), nothing());
            case SECONDS -> anyOf(between(type("number"), 0, MOST_SECONDS), matching("^[0-9]{1,9}(\\.[0-9]{1,9})?$"), nothing());
            case SIZE -> anyOf(type("integer").with("minimum", new Datum.Amount(1)), matching("^\\s*[0-9]+\\s*$"), percent(), nothing());
            case SYNCHRONIZE -> choice(Choices.SYNCHRONIZE);
            case READINESS -> choice(Choices.READINESS);
            case TRUTH -> anyOf(type("boolean"), type("string"), type("number"), nothing());
            case ENVIRONMENT -> anyOf(mappingTo(text()), nothing());
            case OPTIONS -> anyOf(mappingTo(text()), nothing());
            case COMMANDS -> anyOf(text(), nothing(), listOf(command()), ref(Level.COMMAND), type("object").with("maxProperties", new Datum.Amount(0)));
            case COMMANDS_AROUND -> anyOf(text(), nothing(), listOf(command()), ref(Level.COMMANDS));
            case WINDOWS -> listOf(ref(Level.WINDOW));
            case PANES -> anyOf(listOf(anyOf(text(), nothing(), listOf(command()), ref(Level.PANE))), nothing());
            case MAPPING -> anyOf(ref(Level.BUILDER_OPTIONS), nothing());
        };
    }

    static Datum.Mapping ref(Level level) {
        return Datum.Mapping.EMPTY.with("$ref", "#/$defs/" + name(level));
    }

    static String name(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static Datum.Mapping command() {
        return anyOf(text(), nothing(), ref(Level.COMMAND));
    }

    /** {@code 8000} and {@code yes} are as good as text. */
    private static Datum.Mapping text() {
        return anyOf(type("string"), type("number"), type("boolean"));
    }

    private static Datum.Mapping nothing() {
        return type("null");
    }

    private static Datum.Mapping percent() {
        return matching("^\\s*0*([1-9][0-9]?|" + MOST_PERCENT + ")\\s*%\\s*$");
    }

    /** Words in any case; to JSON some of them are no text. */
    private static Datum.Mapping choice(List<String> words) {
        String pattern = words.stream().map(Shapes::anyCase).collect(Collectors.joining("|", "^\\s*(", ")\\s*$"));
        return anyOf(oneOf(words), matching(pattern), nothing());
    }

    private static String anyCase(String word) {
        return word.chars().mapToObj(c -> Character.isLetter(c) ? "[" + (char) c + (char) Character.toUpperCase(c) + "]" : String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    private static Datum.Mapping oneOf(List<String> words) {
        return Datum.Mapping.of("enum", Datum.Items.of(words.stream().map(Shapes::typed)));
    }

    private static Datum typed(String word) {
        return switch (word) {
            case "true", "false" -> new Datum.Flag(Boolean.parseBoolean(word));
            case "0", "1" -> new Datum.Amount(Integer.parseInt(word));
            default -> new Datum.Text(word);
        };
    }

    private static Datum.Mapping type(String name) {
        return Datum.Mapping.EMPTY.with("type", name);
    }

    private static Datum.Mapping between(Datum.Mapping number, int least, int most) {
        return number.with("minimum", new Datum.Amount(least)).with("maximum", new Datum.Amount(most));
    }

    private static Datum.Mapping matching(String pattern) {
        return type("string").with("pattern", pattern);
    }

    private static Datum.Mapping listOf(Datum.Mapping items) {
        return type("array").with("items", items);
    }

    private static Datum.Mapping mappingTo(Datum.Mapping values) {
        return type("object").with("additionalProperties", values);
    }

    /** What is itself a choice among others becomes part of this one; schemas of nothing but a type share its keyword. */
    private static Datum.Mapping anyOf(Datum.Mapping... shapes) {
        List<Datum> types = Stream.of(shapes).flatMap(Shapes::types).toList();
        List<Datum.Mapping> choices = new ArrayList<>(Stream.of(shapes).filter(shape -> types(shape).findAny().isEmpty()).toList());
        if (!types.isEmpty()) {
            choices.addFirst(Datum.Mapping.of("type", new Datum.Items(types)));
        }
        return choices.size() == 1 ? choices.getFirst() : Datum.Mapping.of("anyOf", Datum.Items.of(choices.stream()));
    }

    /** Of a schema that says no more than these. */
    private static Stream<Datum> types(Datum.Mapping schema) {
        return schema.entries().size() > 1
                ? Stream.empty()
                : schema.at("type").stream().flatMap(type -> type instanceof Datum.Items several ? several.all().stream() : Stream.of(type));
    }
}
