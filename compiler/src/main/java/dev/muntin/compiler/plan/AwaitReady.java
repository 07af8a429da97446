package dev.muntin.compiler.plan;

import dev.muntin.dsl.Origin;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.PaneTarget;
import java.util.List;

/** One barrier for all panes that will be typed into: goes on when the shell of each of them reads. */
public record AwaitReady(List<PaneTarget> panes, Part part, Origin origin) implements HostStep {
    public AwaitReady {
        panes = List.copyOf(panes);
    }

    @Override
    public AwaitReady retarget(Addressing addressing) {
        return new AwaitReady(panes.stream().map(addressing::pane).toList(), part, origin);
    }
}
