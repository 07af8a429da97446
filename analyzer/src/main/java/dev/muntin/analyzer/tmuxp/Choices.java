package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.yaml.Node;
import dev.muntin.analyzer.yaml.Value;
import dev.muntin.dsl.Readiness;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Synchronize;
import java.util.Locale;
import java.util.Optional;

/** Reads what is one of a few words. */
record Choices(Fields fields) {
    Setting<Synchronize> synchronize() {
        Optional<Node> node = fields.said(Key.SYNCHRONIZE);
        String word = node.map(Choices::word).orElse("false");
        return switch (word) {
            case "true", "before" -> Setting.given(Synchronize.BEFORE, node.orElseThrow().origin());
            case "after" -> Setting.given(Synchronize.AFTER, node.orElseThrow().origin());
            case "false" -> Setting.absent();
            default -> {
                fields.wrong(Key.SYNCHRONIZE, node.orElseThrow());
                yield Setting.absent();
            }
        };
    }

    /** In the words that tmuxp takes. */
    Readiness readiness() {
        Optional<Node> node = fields.said(Key.PANE_READINESS);
        return switch (node.map(Choices::word).orElse("auto")) {
            case "auto" -> Readiness.AUTO;
            case "always", "true", "on", "yes", "1" -> Readiness.ALWAYS;
            case "never", "false", "off", "no", "0" -> Readiness.NEVER;
            default -> {
                fields.wrong(Key.PANE_READINESS, node.orElseThrow());
                yield Readiness.AUTO;
            }
        };
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
