package dev.muntin.engine.memory.world;

import dev.muntin.ops.version.TmuxVersion;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The options of one version of tmux. */
public final class OptionTable {
    private final Map<String, OptionKind> kinds = new HashMap<>();

    private OptionTable() {}

    static OptionTable of(TmuxVersion version) {
        OptionTable table = new OptionTable();
        for (var entries : List.of(ServerOptions.ALL, SessionOptions.ALL, WindowOptions.ALL, PaneOptions.ALL, HookOptions.all())) {
            for (OptionEntry entry : entries) {
                if (entry.isIn(version)) {
                    table.kinds.put(entry.option().name(), entry.option());
                }
            }
        }
        return table;
    }

    /** In the order of their names. */
    public Collection<OptionKind> all() {
        return new TreeMap<>(kinds).values();
    }

    public Optional<OptionKind> get(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** The option that tmux takes a word for: its name, or the beginning of only one. */
    public OptionKind match(String word) throws Refusal {
        Optional<OptionKind> exact = get(word);
        if (exact.isPresent()) {
            return exact.get();
        }
        List<OptionKind> begun = kinds.values().stream().filter(kind -> kind.name().startsWith(word)).toList();
        if (begun.size() == 1) {
            return begun.getFirst();
        }
        throw new Refusal((begun.isEmpty() ? "invalid" : "ambiguous") + " option: " + word);
    }
}
