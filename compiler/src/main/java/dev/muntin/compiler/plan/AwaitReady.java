package dev.muntin.compiler.plan;

import dev.muntin.dsl.Origin;
import dev.muntin.ops.target.Addressing;
import java.util.List;

/** One barrier for all panes that will be typed into: goes on when the shell of each of them reads. */
public record AwaitReady(List<Prompt> prompts, Part part, Origin origin) implements HostStep {
    public AwaitReady {
        prompts = List.copyOf(prompts);
    }

    @Override
    public AwaitReady retarget(Addressing addressing) {
        return new AwaitReady(prompts.stream().map(prompt -> prompt.retarget(addressing)).toList(), part, origin);
    }
}
