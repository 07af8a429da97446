package dev.muntin.compiler.plan;

import dev.muntin.dsl.Origin;
import dev.muntin.ops.Operation;

/** An operation with what it makes, what it is about, and where that was written; at first symbolic, then addressed. */
public record PlannedOperation(Operation operation, Made made, Part part, Origin origin) implements Step {
    /** The same with another operation in it, for instance with its targets addressed. */
    public PlannedOperation with(Operation other) {
        return new PlannedOperation(other, made, part, origin);
    }
}
