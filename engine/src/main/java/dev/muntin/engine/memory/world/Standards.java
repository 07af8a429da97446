package dev.muntin.engine.memory.world;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the options that hold everywhere are before anybody sets them.
 *
 * @param scopes of which options
 */
record Standards(OptionTable table, Set<OptionKind.Scope> scopes) {
    Optional<String> value(String name) {
        Optional<OptionKind> kind = kind(name);
        return kind.isPresent() && !kind.get().isArray() ? Optional.of(kind.get().standard()) : Optional.empty();
    }

    boolean isArray(String name) {
        Optional<OptionKind> kind = kind(name);
        return kind.isPresent() && kind.get().isArray();
    }

    /** The items of an array, of which most have none. */
    TreeMap<Integer, String> items(String name) {
        TreeMap<Integer, String> items = new TreeMap<>();
        Optional<OptionKind> kind = kind(name);
        if (kind.isPresent() && !kind.get().standard().isEmpty()) {
            for (String item : kind.get().standard().split(" ")) {
                items.put(items.size(), item);
            }
        }
        return items;
    }

    private Optional<OptionKind> kind(String name) {
        Optional<OptionKind> kind = table.get(name);
        return kind.isPresent() && scopes.contains(kind.get().scope()) ? kind : Optional.empty();
    }
}
