package dev.muntin.engine.memory.world;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Variables of the server or a session; one can be kept from programs, or be known as removed. */
public final class Environment {
    /** What stands for a name. */
    public sealed interface Entry {
        /** A value, seen by programs unless it is hidden. */
        record Value(String text, boolean hidden) implements Entry {}

        /** Programs shall not get it, whatever the server has. */
        record Removed() implements Entry {}
    }

    private final Map<String, Entry> entries = new TreeMap<>();

    public void set(String name, String value, boolean hidden) {
        entries.put(name, new Entry.Value(value, hidden));
    }

    public void remove(String name) {
        entries.put(name, new Entry.Removed());
    }

    public void forget(String name) {
        entries.remove(name);
    }

    public Optional<Entry> get(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    public Map<String, Entry> entries() {
        return Map.copyOf(entries);
    }

    /** What a program gets when these variables are laid over others. */
    void over(Map<String, String> others) {
        entries.forEach((name, entry) -> {
            if (entry instanceof Entry.Value(String text, boolean hidden) && !hidden) {
                others.put(name, text);
            } else {
                others.remove(name);
            }
        });
    }
}
