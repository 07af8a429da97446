package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.yaml.Node;
import dev.muntin.dsl.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays one mapping over another: what the upper one says holds, what is mapped by names is laid over name by name. */
final class Merging {
    private static final Set<String> BY_NAME = Set.of(Key.ENVIRONMENT.word(), Key.OPTIONS.word(), Key.OPTIONS_AFTER.word(),
            Key.GLOBAL_OPTIONS.word(), Key.WORKSPACE_BUILDER_OPTIONS.word());

    private Merging() {}

    static Optional<Node> get(Node.Mapping mapping, Key key) {
        for (Node.Entry entry : mapping.entries()) {
            if (entry.key().text().equals(key.word())) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    static Node.Mapping without(Node.Mapping mapping, Key... keys) {
        List<Node.Entry> rest = new ArrayList<>(mapping.entries());
        for (Key key : keys) {
            rest.removeIf(entry -> entry.key().text().equals(key.word()));
        }
        return rest.size() == mapping.entries().size() ? mapping : new Node.Mapping(rest, mapping.origin());
    }

    static Node.Mapping with(Node.Mapping mapping, Key key, List<Node> items) {
        return new Node.Mapping(mapping.entries().stream().map(entry -> entry.key().text().equals(key.word())
                ? new Node.Entry(entry.key(), new Node.Sequence(items, entry.value().origin())) : entry).toList(), mapping.origin());
    }

    /** @param windows whether those of the lower one stand first and are laid over, or come behind as they are */
    static Node.Mapping over(Node.Mapping lower, Node.Mapping upper, Windows windows) {
        Map<String, Node.Entry> merged = new LinkedHashMap<>();
        lower.entries().forEach(entry -> merged.put(entry.key().text(), entry));
        for (Node.Entry entry : upper.entries()) {
            merged.merge(entry.key().text(), entry, (below, above) -> new Node.Entry(above.key(), value(below, above, windows)));
        }
        return new Node.Mapping(List.copyOf(merged.values()), upper.origin());
    }

    /** What becomes of windows that both files have. */
    enum Windows {
        LAID_OVER,
        BEHIND
    }

    private static Node value(Node.Entry below, Node.Entry above, Windows windows) {
        if (below.value() instanceof Node.Mapping lower && above.value() instanceof Node.Mapping upper
                && BY_NAME.contains(above.key().text())) {
            return over(lower, upper, windows);
        }
        if (below.value() instanceof Node.Sequence lower && above.value() instanceof Node.Sequence upper
                && above.key().text().equals(Key.WINDOWS.word())) {
            return windows(lower, upper, windows);
        }
        return above.value();
    }

    private static Node.Sequence windows(Node.Sequence lower, Node.Sequence upper, Windows windows) {
        return switch (windows) {
            case LAID_OVER -> laidOver(lower, upper);
            case BEHIND -> sequence(upper.items(), lower.items(), upper.origin());
        };
    }

    /** The lower ones in their order, each under the upper one of its name, then the other upper ones. */
    private static Node.Sequence laidOver(Node.Sequence lower, Node.Sequence upper) {
        List<Node> rest = new ArrayList<>(upper.items());
        List<Node> all = new ArrayList<>();
        for (Node window : lower.items()) {
            Optional<Node> same = rest.stream().filter(other -> isNamed(other, window)).findFirst();
            same.ifPresent(rest::remove);
            all.add(same.isPresent() && same.get() instanceof Node.Mapping own && window instanceof Node.Mapping base
                    ? over(base, own, Windows.LAID_OVER) : window);
        }
        return sequence(all, rest, upper.origin());
    }

    private static boolean isNamed(Node one, Node other) {
        return name(one).isPresent() && name(one).equals(name(other));
    }

    private static Optional<String> name(Node window) {
        return window instanceof Node.Mapping mapping
                ? get(mapping, Key.WINDOW_NAME).flatMap(name -> name instanceof Node.Scalar text ? Optional.of(text.text()) : Optional.empty())
                : Optional.empty();
    }

    private static Node.Sequence sequence(List<Node> first, List<Node> then, Origin origin) {
        List<Node> all = new ArrayList<>(first);
        all.addAll(then);
        return new Node.Sequence(all, origin);
    }
}
