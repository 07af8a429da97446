package dev.muntin.compiler.plan;

import dev.muntin.dsl.Origin;
import dev.muntin.ops.target.Addressing;
import java.util.List;

/**
 * A program that runs to its end before anything is made; if it fails, nothing is.
 *
 * @param words the program and its arguments
 * @param directory where it runs; empty for where the build was started
 */
public record RunScript(List<String> words, String directory, Part part, Origin origin) implements HostStep {
    public RunScript {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no program to run");
        }
    }

    @Override
    public RunScript retarget(Addressing addressing) {
        return this;
    }
}
