package dev.muntin.analyzer.yaml;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.dsl.Origin;
import java.util.Optional;

/** Gives scalars their type: by their text, unless quotes or a tag say otherwise. */
final class Tags {
    static final String MAPPING = "!!map";
    static final String SEQUENCE = "!!seq";

    private static final String STANDARD = "tag:yaml.org,2002:";

    private final Diagnostics problems;

    Tags(Diagnostics problems) {
        this.problems = problems;
    }

    /** Refuses every tag of a collection but the one that says what it is anyway. */
    void check(Optional<String> tag, String fitting, Origin origin) {
        tag.map(Tags::written)
                .filter(written -> !written.equals(fitting) && !written.equals("!"))
                .ifPresent(written -> refuse(written, origin));
    }

    Value value(Optional<String> tag, String text, Node.Style style, Origin origin) {
        if (tag.isEmpty()) {
            return style == Node.Style.PLAIN ? Yaml11.typed(text) : new Value.Text(text);
        }
        String written = written(tag.get());
        return switch (written) {
            case "!", "!!str" -> new Value.Text(text);
            case "!!null", "!!bool", "!!int", "!!float" -> converted(written, text, origin);
            default -> {
                refuse(written, origin);
                yield new Value.Text(text);
            }
        };
    }

    private Value converted(String tag, String text, Origin origin) {
        Value value = Yaml11.typed(text);
        String fitting = switch (value) {
            case Value.Null() -> "!!null";
            case Value.Bool bool -> "!!bool";
            case Value.Int number -> "!!int";
            case Value.Real number -> "!!float";
            case Value.Text other -> "!!str";
        };
        if (tag.equals(fitting)) {
            return value;
        }
        if (tag.equals("!!float") && value instanceof Value.Int number) {
            return new Value.Real(number.value().doubleValue());
        }
        problems.report(Kind.BAD_YAML, origin, "'" + text + "' is not what the tag '" + tag + "' says");
        return value;
    }

    private void refuse(String written, Origin origin) {
        String words = "the tag '" + written + "' has no meaning in a workspace";
        problems.report(Kind.BAD_YAML, origin, words, "quote text that begins with '!'");
    }

    private static String written(String tag) {
        return tag.startsWith(STANDARD) ? "!!" + tag.substring(STANDARD.length()) : tag;
    }
}
