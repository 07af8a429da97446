package dev.muntin.ops.target;

import dev.muntin.ops.Scope;

/** Something that does not stand yet: given out by the lowering, turned into an address by a planner before anything is sent. */
public record Ref(Scope scope, int number) implements Target {
    @Override
    public String text(Scope wanted) {
        throw new IllegalStateException(this + " has no address yet");
    }

    @Override
    public String toString() {
        return scope.name().toLowerCase(java.util.Locale.ROOT) + " " + number;
    }
}
