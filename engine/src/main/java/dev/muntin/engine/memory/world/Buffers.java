package dev.muntin.engine.memory.world;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The paste buffers, the newest last; those that nobody named can be lost for newer ones. */
public final class Buffers {
    private record Buffer(String text, boolean automatic) {}

    private final Map<String, Buffer> buffers = new LinkedHashMap<>();
    private int made;

    /** Their names, the newest first. */
    public List<String> names() {
        return List.copyOf(buffers.keySet()).reversed();
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(buffers.get(name)).map(Buffer::text);
    }

    /** The one that a command means that names none. */
    public Optional<String> newest() {
        return automatic().stream().reduce((older, newer) -> newer);
    }

    public void set(String name, String text) {
        buffers.remove(name);
        buffers.put(name, new Buffer(text, false));
    }

    /** A new buffer without a name of its own. */
    public void add(String text, int limit) {
        while (automatic().size() >= limit) {
            buffers.remove(automatic().iterator().next());
        }
        String name = "buffer" + made++;
        while (buffers.containsKey(name)) {
            name = "buffer" + made++;
        }
        buffers.put(name, new Buffer(text, true));
    }

    private Collection<String> automatic() {
        return buffers.entrySet().stream().filter(entry -> entry.getValue().automatic()).map(Map.Entry::getKey).toList();
    }

    public void rename(String name, String to) {
        Buffer buffer = buffers.remove(name);
        if (buffer != null) {
            buffers.put(to, new Buffer(buffer.text(), false));
        }
    }

    public boolean delete(String name) {
        return buffers.remove(name) != null;
    }
}
