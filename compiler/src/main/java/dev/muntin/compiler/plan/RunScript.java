package dev.muntin.compiler.plan;

import dev.muntin.dsl.Origin;
import dev.muntin.ops.target.Addressing;
import java.util.List;

/**
 * A program that runs to its end before what comes next: the session is made, attached to again, or ended.
 *
 * @param words the program and its arguments
 * @param directory where it runs; empty for where the build was started
 * @param needed whether nothing comes next if it fails; else its failure is only told
 */
public record RunScript(List<String> words, String directory, boolean needed, Part part, Origin origin) implements HostStep {
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
