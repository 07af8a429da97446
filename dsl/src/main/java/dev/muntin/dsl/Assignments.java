package dev.muntin.dsl;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names with values, in the order in which they were written: an environment, or options. Each value knows the place of its name. */
public record Assignments(Map<String, Setting.Given<String>> entries) {
    /** Nothing was said. */
    public static final Assignments NONE = new Assignments(Map.of());

    public Assignments {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** These and one more; a name that is there already gets the new value. */
    public Assignments with(String name, String value, Origin origin) {
        Map<String, Setting.Given<String>> more = new LinkedHashMap<>(entries);
        more.put(requireNonNull(name, "name"), new Setting.Given<>(requireNonNull(value, "value"), origin));
        return new Assignments(more);
    }

    /** A truth as options say it. */
    static String word(boolean truth) {
        return truth ? "on" : "off";
    }

    /** Whether nothing was said. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The order counts: what is set later may undo what was set before, as {@code status-style} does {@code status-bg}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Assignments assignments && inOrder().equals(assignments.inOrder());
    }

    @Override
    public int hashCode() {
        return inOrder().hashCode();
    }

    private List<Map.Entry<String, Setting.Given<String>>> inOrder() {
        return List.copyOf(entries.entrySet());
    }
}
