package dev.muntin.engine.memory.world;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The options set in one place; what is not set there comes from the place around it. */
public final class Options {
    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, TreeMap<Integer, String>> arrays = new TreeMap<>();
    private Optional<Options> around;

    Options(Optional<Options> around) {
        this.around = around;
    }

    void inherit(Options from) {
        around = Optional.of(from);
    }

    /** The value that holds here. */
    public Optional<String> get(String name) {
        return own(name).or(() -> around.flatMap(outer -> outer.get(name)));
    }

    /** The value set here. */
    public Optional<String> own(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public Map<String, String> own() {
        return Map.copyOf(values);
    }

    /** An option that every server has. */
    public String text(String name) {
        return get(name).orElse("");
    }

    public int number(String name) {
        return Integer.parseInt(get(name).orElse("0"));
    }

    public boolean on(String name) {
        return text(name).equals("on");
    }

    public void set(String name, String value) {
        values.put(name, value);
    }

    public void unset(String name) {
        values.remove(name);
        arrays.remove(name);
    }

    /** The items of an array that hold here, by their numbers. */
    public Map<Integer, String> array(String name) {
        TreeMap<Integer, String> own = arrays.get(name);
        return own != null ? own : around.map(outer -> outer.array(name)).orElse(Map.of());
    }

    public boolean ownsArray(String name) {
        return arrays.containsKey(name);
    }

    /** The items set here, to be changed. */
    public TreeMap<Integer, String> ownArray(String name) {
        return arrays.computeIfAbsent(name, none -> new TreeMap<>());
    }
}
