package dev.muntin.compiler.lower;

import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.compiler.plan.Shape;
import dev.muntin.ops.target.SessionTarget;
import java.util.List;

/** A session as operations in the order of its author, with symbolic targets, and what shall stand when all are done. */
public record Lowered(SessionTarget.Named session, List<PlannedOperation> operations, Shape shape, String nonce) {
    public Lowered {
        operations = List.copyOf(operations);
    }
}
