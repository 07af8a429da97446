package dev.muntin.compiler.lower;

import dev.muntin.compiler.plan.Shape;
import dev.muntin.compiler.plan.Step;
import dev.muntin.ops.target.SessionTarget;
import java.util.List;

/**
 * A session as steps in the order of its author, with symbolic targets, and what shall stand when all are done. The first operation makes the
 * session; a window is finished before the next one is made.
 */
public record Lowered(SessionTarget.Named session, List<Step> steps, Shape shape, String nonce) {
    public Lowered {
        steps = List.copyOf(steps);
    }
}
