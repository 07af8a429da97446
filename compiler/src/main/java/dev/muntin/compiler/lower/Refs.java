package dev.muntin.compiler.lower;

import dev.muntin.compiler.plan.Made;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.WindowTarget;

/** Gives out references, each once. */
final class Refs {
    private int next;

    Made.Window window() {
        return new Made.Window(new WindowTarget.Ref(next++), new PaneTarget.Ref(next++));
    }

    Made.Pane pane() {
        return new Made.Pane(new PaneTarget.Ref(next++));
    }
}
