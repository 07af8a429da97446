package dev.muntin.compiler.lower;

import dev.muntin.compiler.plan.Extent;
import dev.muntin.compiler.plan.Shape;
import dev.muntin.compiler.plan.Step;
import dev.muntin.ops.Operation;
import dev.muntin.ops.target.SessionTarget;
import java.util.List;

/**
 * A session as steps in the order of its author, with symbolic targets, and what shall stand when all are done. The first operation that
 * reaches tmux makes the session, or the first window in one that stands; a window is divided before the next one is made.
 *
 * @param repair what has to be put in order when the build is undone; harmless if it was never begun
 */
public record Lowered(SessionTarget.Named session, List<Step> steps, Shape shape, String nonce, List<Operation> repair, Extent extent) {
    public Lowered {
        steps = List.copyOf(steps);
        repair = List.copyOf(repair);
    }

    /** A session of its own. */
    public Lowered(SessionTarget.Named session, List<Step> steps, Shape shape, String nonce, List<Operation> repair) {
        this(session, steps, shape, nonce, repair, new Extent.Session());
    }
}
