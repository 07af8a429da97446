package dev.muntin.analyzer.yaml;

import dev.muntin.dsl.Origin;

/** Text after which reading cannot go on. */
final class BadYaml extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Origin origin;
    private final String words;
    private final String hint;

    BadYaml(Origin origin, String words) {
        this(origin, words, "");
    }

    BadYaml(Origin origin, String words, String hint) {
        super(words, null, false, false);
        this.origin = origin;
        this.words = words;
        this.hint = hint;
    }

    Origin origin() {
        return origin;
    }

    String words() {
        return words;
    }

    String hint() {
        return hint;
    }
}
