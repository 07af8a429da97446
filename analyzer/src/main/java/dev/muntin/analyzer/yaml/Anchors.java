package dev.muntin.analyzer.yaml;

import dev.muntin.dsl.Origin;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nodes that have a name; a name may be given again, and then means the later node. */
final class Anchors {
    private final Map<String, Anchored> complete = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    /** A node with a name, and what every alias of it counts. */
    record Anchored(Node node, int size, int height) {}

    void open(String name) {
        open.add(name);
    }

    void close(String name, Anchored anchored) {
        open.remove(name);
        complete.put(name, anchored);
    }

    Anchored named(String name, Origin alias) throws BadYaml {
        if (open.contains(name)) {
            throw new BadYaml(alias, "the alias '*" + name + "' stands inside the value that it repeats");
        }
        Optional<Anchored> anchored = Optional.ofNullable(complete.get(name));
        if (anchored.isEmpty()) {
            throw new BadYaml(alias, "no anchor '&" + name + "' stands before this alias", "quote text that begins with '*'");
        }
        return anchored.get();
    }
}
