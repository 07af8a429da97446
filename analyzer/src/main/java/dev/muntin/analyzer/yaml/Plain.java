package dev.muntin.analyzer.yaml;

import java.util.regex.Pattern;

/** Which texts can be written in YAML without quotes, here and wherever else YAML is read. */
public final class Plain {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_/.$~(][\\p{L}\\p{N}\\p{Pd}_/.$~()@%+=,;:'\"|&<>!?*^#{}\\\\\\[\\]` -]*");

    private Plain() {}

    public static boolean holds(String text) {
        return PLAIN.matcher(text).matches()
                && Yaml11.typed(text) instanceof Value.Text
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.startsWith("...");
    }
}
