package dev.muntin.engine.memory.world;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The options set in one place; what is not set there comes from the place around it. */
public final class Options {
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, TreeMap<Integer, String>> arrays = new HashMap<>();
    private final Optional<Standards> standards;
    private Optional<Options> around;

    /** With nothing around them. */
    Options(Standards standards) {
        this.standards = Optional.of(standards);
        this.around = Optional.empty();
    }

    Options(Options around) {
        this.standards = Optional.empty();
        this.around = Optional.of(around);
    }

    void inherit(Options from) {
        around = Optional.of(from);
    }

    /** The value that holds here. */
    public Optional<String> get(String name) {
        Optional<String> own = own(name);
        return own.isPresent() || around.isEmpty() ? own : around.get().get(name);
    }

    /** The value set here. */
    public Optional<String> own(String name) {
        String value = values.get(name);
        return value == null && standards.isPresent() ? standards.get().value(name) : Optional.ofNullable(value);
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
        if (own != null) {
            return own;
        }
        return around.isPresent() ? around.get().array(name) : standard(name);
    }

    public boolean ownsArray(String name) {
        return arrays.containsKey(name) || standards.isPresent() && standards.get().isArray(name);
    }

    /** The items set here, to be changed. */
    public TreeMap<Integer, String> ownArray(String name) {
        return arrays.computeIfAbsent(name, this::standard);
    }

    private TreeMap<Integer, String> standard(String name) {
        return standards.isPresent() ? standards.get().items(name) : new TreeMap<>();
    }
}
