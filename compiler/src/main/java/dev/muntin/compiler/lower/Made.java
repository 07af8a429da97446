package dev.muntin.compiler.lower;

import dev.muntin.ops.target.Ref;

/** What an operation brings into being, by the name under which later operations speak of it. */
public sealed interface Made {
    /** It changes what is there. */
    record Nothing() implements Made {}

    /** A window and its first pane. */
    record Window(Ref window, Ref pane) implements Made {}

    /** One more pane in the window that its target stands in. */
    record Pane(Ref pane) implements Made {}
}
