package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.yaml.Node;
import dev.muntin.analyzer.yaml.Value;

/** How messages name what stands in a file. */
public final class Words {
    private static final int LONGEST = 40;

    private Words() {}

    /** {@code nothing}, {@code 'vim'}, {@code a list}… */
    public static String of(Node node) {
        return switch (node) {
            case Node.Scalar scalar when scalar.value() instanceof Value.Null -> "nothing";
            case Node.Scalar scalar -> quoted(scalar.text());
            case Node.Sequence list -> "a list";
            case Node.Mapping mapping -> "a mapping";
        };
    }

    /** In quotes, and not longer than a line of a message bears. */
    public static String quoted(String text) {
        int length = text.codePointCount(0, text.length());
        return "'" + (length > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text) + "'";
    }
}
