package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.diagnostic.Nearest;
import dev.muntin.analyzer.yaml.Node;
import dev.muntin.analyzer.yaml.Value;
import dev.muntin.dsl.Origin;
import dev.muntin.dsl.Script;
import dev.muntin.dsl.Setting;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One mapping of a workspace file by its keys; those that do not belong there are reported when it is made. */
final class Fields {
    private static final String HOME = "~";

    private final Origin origin;
    private final Map<Key, Node> nodes = new EnumMap<>(Key.class);
    private final Diagnostics problems;
    private final Texts texts;

    Fields(Node.Mapping mapping, Level level, Diagnostics problems) {
        this.origin = mapping.origin();
        this.problems = problems;
        this.texts = new Texts(problems);
        for (Node.Entry entry : mapping.entries()) {
            Optional<Key> key = Key.called(entry.key().text());
            if (key.isPresent() && key.get().standsIn(level)) {
                nodes.put(key.get(), entry.value());
            } else {
                unknown(entry.key(), level);
            }
        }
    }

    private void unknown(Node.Scalar key, Level level) {
        if (Aside.is(key.text(), level)) {
            return;
        }
        String words = level.words() + " has no key " + Words.quoted(key.text()) + "; it is ignored";
        problems.report(Kind.UNKNOWN_KEY, key.origin(), words, hint(key.text(), level));
    }

    private static String hint(String word, Level level) {
        Optional<Key> elsewhere = Key.called(word);
        if (elsewhere.isPresent()) {
            return "it belongs to " + elsewhere.get().levels().getFirst().words();
        }
        String near = Nearest.hint(word, Key.of(level).stream().map(Key::word).toList());
        return near.isEmpty() && word.contains(" ") ? "quote text that has ': ' in it" : near;
    }

    Origin origin() {
        return origin;
    }

    /** What stands behind a key, be it nothing; empty if the key is not there. */
    Optional<Node> node(Key key) {
        return Optional.ofNullable(nodes.get(key));
    }

    /** What stands behind a key; a key with nothing behind it says as little as one that is not there. */
    Optional<Node> said(Key key) {
        return node(key).filter(node -> !isNull(node));
    }

    Setting<String> text(Key key) {
        Optional<Node> node = said(key);
        return node.flatMap(n -> texts.asWritten("'" + key.word() + "'", n))
                .map(text -> Setting.given(text, node.orElseThrow().origin()))
                .orElse(Setting.absent());
    }

    /** The same for a path, where a bare {@code ~} is home: to YAML it is nothing, but nobody writes it here for that. */
    Setting<String> path(Key key) {
        return node(key).filter(Fields::isTilde).map(tilde -> Setting.given(HOME, tilde.origin())).orElseGet(() -> text(key));
    }

    private static boolean isTilde(Node node) {
        return isNull(node) && node instanceof Node.Scalar scalar && scalar.text().equals(HOME);
    }

    /** By tmuxp's rule: whatever is not empty, zero or false is true, {@code "false"} too. */
    Setting<Boolean> truth(Key key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return Setting.absent();
        }
        if (node.get() instanceof Node.Scalar scalar) {
            return Setting.given(Truth.of(scalar.value()), scalar.origin());
        }
        wrong(key, node.get());
        return Setting.absent();
    }

    /** The same where saying no is saying nothing. */
    boolean isTrue(Key key) {
        return truth(key).orElse(false);
    }

    /** Commands for a shell outside of tmux: one, or a list. */
    List<Script> scripts(Key key) {
        return said(key).map(node -> node instanceof Node.Sequence list ? list.items() : List.of(node)).orElse(List.of()).stream()
                .flatMap(item -> texts.asWritten("'" + key.word() + "'", item).map(text -> new Script(text, item.origin())).stream())
                .toList();
    }

    /** The items behind a key that takes a list; empty, and reported, if something else stands there. */
    Optional<List<Node>> items(Key key) {
        Optional<Node> node = said(key);
        node.filter(n -> !(n instanceof Node.Sequence)).ifPresent(n -> wrong(key, n));
        return node.flatMap(n -> n instanceof Node.Sequence list ? Optional.of(list.items()) : Optional.empty());
    }

    void wrong(Key key, Node got) {
        problems.report(
                Kind.WRONG_TYPE, got.origin(), "'" + key.word() + "' takes " + key.takes().words() + ", got " + Words.of(got));
    }

    static boolean isNull(Node node) {
        return node instanceof Node.Scalar scalar && scalar.value() instanceof Value.Null;
    }
}
