package dev.muntin.compiler.plan;

import dev.muntin.dsl.Origin;
import dev.muntin.ops.target.Addressing;

/** Something that happens outside of tmux; no dispatch reaches across it. */
public sealed interface HostStep extends Step, PlanStep permits RunScript, AwaitReady, Pause {
    /** What it is about. */
    Part part();

    Origin origin();

    /** The same for what the addressing makes of the panes in it. */
    HostStep retarget(Addressing addressing);
}
