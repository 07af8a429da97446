package dev.muntin.compiler.lower;

import dev.muntin.ops.Scope;
import dev.muntin.ops.target.Ref;

/** Gives out references, each once. */
final class Refs {
    private int next;

    Made.Window window() {
        return new Made.Window(ref(Scope.WINDOW), ref(Scope.PANE));
    }

    Made.Pane pane() {
        return new Made.Pane(ref(Scope.PANE));
    }

    private Ref ref(Scope scope) {
        return new Ref(scope, next++);
    }
}
