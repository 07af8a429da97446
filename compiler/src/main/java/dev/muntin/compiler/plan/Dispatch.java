package dev.muntin.compiler.plan;

import dev.muntin.ops.Operation;
import java.util.List;

/** Operations that reach tmux together: nothing of other clients comes between them. */
public record Dispatch(List<PlannedOperation> operations) implements PlanStep {
    public Dispatch {
        operations = List.copyOf(operations);
        if (operations.isEmpty()) {
            throw new IllegalArgumentException("a dispatch without operations");
        }
    }

    public List<Operation> chain() {
        return operations.stream().map(PlannedOperation::operation).toList();
    }
}
