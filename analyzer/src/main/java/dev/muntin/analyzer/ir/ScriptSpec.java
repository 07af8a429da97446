package dev.muntin.analyzer.ir;

import dev.muntin.dsl.Origin;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A program to run outside of tmux, without a shell: its file and its arguments. */
public record ScriptSpec(List<String> words, Origin origin) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    public ScriptSpec {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a script without a program");
        }
    }

    /** As it could have been written, in quotes where it needs some. */
    public String text() {
        return words.stream().map(ScriptSpec::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\"'\"'") + "'";
    }
}
