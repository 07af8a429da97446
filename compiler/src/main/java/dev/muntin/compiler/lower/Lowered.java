package dev.muntin.compiler.lower;

import dev.muntin.compiler.plan.Shape;
import dev.muntin.ops.target.Target;
import java.util.List;

/** A session as operations in the order of its author, with symbolic targets, and what shall stand when all are done. */
public record Lowered(Target.Session session, List<Step> steps, Shape shape, String nonce) {
    public Lowered {
        steps = List.copyOf(steps);
    }
}
