package dev.muntin.cli.line;

import java.util.List;
import java.util.stream.Stream;

/** One of the words behind a command, as help writes it: {@code WORKSPACE}, {@code WORKSPACE...}, {@code [SESSION]}, {@code bash|zsh}. */
public record Argument(String word, boolean optional, boolean repeated) {
    private static final String REPEATED = "...";

    static List<Argument> all(String written) {
        return Stream.of(written.split(" ")).filter(word -> !word.isEmpty()).map(Argument::parse).toList();
    }

    private static Argument parse(String written) {
        boolean optional = written.startsWith("[") && written.endsWith("]");
        String inner = optional ? written.substring(1, written.length() - 1) : written;
        boolean repeated = inner.endsWith(REPEATED);
        return new Argument(repeated ? inner.substring(0, inner.length() - REPEATED.length()) : inner, optional, repeated);
    }

    public Meaning meaning() {
        return Meaning.of(word);
    }

    /** The only words that may stand here; empty for any. */
    public List<String> choices() {
        return word.contains("|") ? List.of(word.split("\\|")) : List.of();
    }
}
