package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.yaml.Node;
import dev.muntin.analyzer.yaml.Value;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Synchronize;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what is one of a few words. */
record Choices(Fields fields) {
    private static final List<String> BEFORE = List.of("true", "before");
    private static final List<String> AFTER = List.of("after");
    private static final List<String> NOT = List.of("false");
    private static final List<String> ALWAYS = List.of("always", "true", "on", "yes", "1");
    private static final List<String> NEVER = List.of("never", "false", "off", "no", "0");
    private static final List<String> AUTO = List.of("auto");

    static final List<String> SYNCHRONIZE = Stream.of(BEFORE, AFTER, NOT).flatMap(List::stream).toList();
    /** In the words that tmuxp takes. */
    static final List<String> READINESS = Stream.of(AUTO, ALWAYS, NEVER).flatMap(List::stream).toList();

    Setting<Synchronize> synchronize() {
        Optional<Node> node = chosen(Key.SYNCHRONIZE, SYNCHRONIZE);
        String word = node.map(Choices::word).orElse("");
        return BEFORE.contains(word) ? Setting.given(Synchronize.BEFORE, node.orElseThrow().origin())
                : AFTER.contains(word) ? Setting.given(Synchronize.AFTER, node.orElseThrow().origin())
                : Setting.absent();
    }

    Readiness readiness() {
        String word = chosen(Key.PANE_READINESS, READINESS).map(Choices::word).orElse("");
        return ALWAYS.contains(word) ? Readiness.ALWAYS : NEVER.contains(word) ? Readiness.NEVER : Readiness.AUTO;
    }

    /** What stands behind the key; empty, and reported, if it is none of these words. */
    private Optional<Node> chosen(Key key, List<String> words) {
        Optional<Node> node = fields.said(key);
        node.filter(n -> !words.contains(word(n))).ifPresent(n -> fields.wrong(key, n));
        return node.filter(n -> words.contains(word(n)));
    }

    private static String word(Node node) {
        return switch (node) {
            case Node.Scalar scalar when scalar.value() instanceof Value.Bool(boolean on) -> Boolean.toString(on);
            case Node.Scalar scalar -> scalar.text().strip().toLowerCase(Locale.ROOT);
            case Node.Sequence list -> "";
            case Node.Mapping mapping -> "";
        };
    }
}
