package dev.muntin.compiler.plan;

import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.PaneTarget;

/** That of the shell of a pane, and which part of the workspace that pane is. */
public record Prompt(PaneTarget pane, Part part) {
    Prompt retarget(Addressing addressing) {
        return new Prompt(addressing.pane(pane), part);
    }
}
