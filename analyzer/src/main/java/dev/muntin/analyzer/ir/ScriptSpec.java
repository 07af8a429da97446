package dev.muntin.analyzer.ir;

import dev.muntin.dsl.Origin;
import java.util.List;

/**
 * A program to run outside of tmux, without a shell.
 *
 * @param text as it could have been written
 * @param words its file and its arguments
 */
public record ScriptSpec(String text, List<String> words, Origin origin) {
    public ScriptSpec {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a script without a program: '" + text + "'");
        }
    }
}
