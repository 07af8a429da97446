package dev.muntin.compiler.plan;

import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.WindowTarget;

/** What an operation brings into being, by the name under which later operations speak of it. */
public sealed interface Made {
    /** It changes what is there. */
    record Nothing() implements Made {}

    /** A window and its first pane. */
    record Window(WindowTarget.Ref window, PaneTarget.Ref pane) implements Made {}

    /** One more pane in the window that its target stands in. */
    record Pane(PaneTarget.Ref pane) implements Made {}
}
