package dev.muntin.analyzer.foreign;

import dev.muntin.analyzer.diagnostic.Diagnostics;
import dev.muntin.analyzer.diagnostic.Kind;
import dev.muntin.analyzer.diagnostic.Nearest;
import dev.muntin.analyzer.tmuxp.Words;
import dev.muntin.analyzer.yaml.Node;
import dev.muntin.analyzer.yaml.Value;
import dev.muntin.dsl.Origin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One mapping of a foreign file by its keys; whoever reads it asks for each key that there can be, so that the others can be named. */
final class ForeignKeys {
    private final Map<String, Node.Entry> left = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final String what;
    private final Origin origin;
    private final Diagnostics problems;

    /** @param what it describes: {@code a window} */
    ForeignKeys(String what, Node.Mapping mapping, Diagnostics problems) {
        this.what = what;
        this.origin = mapping.origin();
        this.problems = problems;
        mapping.entries().forEach(entry -> left.put(entry.key().text(), entry));
    }

    Origin origin() {
        return origin;
    }

    /** What stands behind a key; of several names for it the first counts. Nothing behind it is as good as no key. */
    Optional<Node> take(String... names) {
        Optional<Node> found = Optional.empty();
        for (String name : names) {
            asked.add(name);
            Optional<Node> node = Optional.ofNullable(left.remove(name)).map(Node.Entry::value).filter(value -> !isNull(value));
            found = found.or(() -> node);
        }
        return found;
    }

    /** Whether a key is there that nobody has asked for. */
    boolean has(String name) {
        asked.add(name);
        return Optional.ofNullable(left.get(name)).filter(entry -> !isNull(entry.value())).isPresent();
    }

    /** A key of the format that says nothing a workspace could say. */
    void without(String name, String instead) {
        asked.add(name);
        Optional.ofNullable(left.remove(name)).ifPresent(entry -> problems.report(
                Kind.NO_COUNTERPART, entry.key().origin(), "'" + name + "' of " + what + " has no counterpart in a workspace", instead));
    }

    /** Names what nobody has asked for. */
    void end() {
        left.values().stream().filter(entry -> !asked.contains(entry.key().text())).forEach(entry -> problems.report(Kind.UNKNOWN_KEY, entry.key().origin(),
                what + " has no key " + Words.quoted(entry.key().text()) + "; it is ignored", Nearest.hint(entry.key().text(), asked)));
    }

    static boolean isNull(Node node) {
        return node instanceof Node.Scalar scalar && scalar.value() instanceof Value.Null;
    }
}
