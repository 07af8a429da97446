package dev.muntin.dsl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names with values, in the order in which they were written: an environment, or options. Each value knows the place of its name. */
public record Assignments(Map<String, Setting.Given<String>> entries) {
    public static final Assignments NONE = new Assignments(Map.of());

    public Assignments {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** These and one more; a name that is there already gets the new value. */
    public Assignments with(String name, String value, Origin origin) {
        Map<String, Setting.Given<String>> more = new LinkedHashMap<>(entries);
        more.put(name, new Setting.Given<>(value, origin));
        return new Assignments(more);
    }

    /** A truth as options say it. */
    static String word(boolean truth) {
        return truth ? "on" : "off";
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
