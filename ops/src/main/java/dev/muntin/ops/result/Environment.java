package dev.muntin.ops.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The variables that tmux keeps for its panes.
 *
 * @param removed those that a pane shall not have although tmux has them
 */
public record Environment(Map<String, String> values, Set<String> removed) {
    public Environment {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        removed = Collections.unmodifiableSet(new LinkedHashSet<>(removed));
    }
}
