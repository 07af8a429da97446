package dev.muntin.compiler.plan;

import dev.muntin.ops.Operation;
import dev.muntin.ops.target.SessionTarget;
import java.util.ArrayList;
import java.util.List;

/**
 * Operations that reach tmux together: nothing of other clients comes between them, up to the first one that makes tmux wait. Behind it stands
 * nothing that builds.
 *
 * @param cut why it ends where it does
 */
public record Dispatch(List<PlannedOperation> operations, Cut cut, Envelope envelope) implements PlanStep {
    public Dispatch {
        operations = List.copyOf(operations);
        if (operations.isEmpty()) {
            throw new IllegalArgumentException("a dispatch without operations");
        }
        Tail.check(operations);
    }

    /** Sent as it stands. */
    public Dispatch(List<PlannedOperation> operations, Cut cut) {
        this(operations, cut, new Envelope.Plain());
    }

    /** The same with other operations in it. */
    public Dispatch with(List<PlannedOperation> others) {
        return new Dispatch(others, cut, envelope);
    }

    /** What is done, in the order in which it is done. */
    public List<Operation> body() {
        return operations.stream().map(PlannedOperation::operation).toList();
    }

    /** What is sent. */
    public List<Operation> chain() {
        return envelope.around(body());
    }

    /** How many of its operations others cannot come between. */
    public int atomic() {
        return Tail.begin(operations);
    }

    /** What is done once others can come in; empty where nothing waits. */
    public List<PlannedOperation> tail() {
        return operations.subList(atomic(), operations.size());
    }

    /** Whether more is sent than its operations. */
    public boolean isWrapped() {
        return !(envelope instanceof Envelope.Plain);
    }

    /** The same for a tmux that runs no hook of a user's own when it is told to: without its envelope, and the user's hooks kept away one by one. */
    public Dispatch unwrapped() {
        return switch (envelope) {
            case Envelope.Plain plain -> this;
            case Envelope.Transaction transaction -> {
                List<PlannedOperation> all = new ArrayList<>(shielded(transaction.session(), transaction.extent()).operations);
                all.addFirst(Shield.of(Envelope.Transaction.forgotten(transaction.nonce()), Part.session(transaction.session().name())));
                yield new Dispatch(all, cut);
            }
        };
    }

    /** The same with the user's hooks kept away from the session, except what none of its own can stand before. */
    public Dispatch shielded(SessionTarget.Named session, Extent extent) {
        return with(Shield.around(operations, session, extent));
    }
}
