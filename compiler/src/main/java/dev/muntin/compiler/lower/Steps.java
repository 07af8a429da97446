package dev.muntin.compiler.lower;

import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.dsl.Origin;
import dev.muntin.ops.Operation;
import java.util.ArrayList;
import java.util.List;

/** Collects operations. */
final class Steps {
    private final List<PlannedOperation> all = new ArrayList<>();

    void add(Part part, Operation operation, Origin origin) {
        add(part, operation, new Made.Nothing(), origin);
    }

    void add(Part part, Operation operation, Made made, Origin origin) {
        all.add(new PlannedOperation(operation, made, part, origin));
    }

    List<PlannedOperation> list() {
        return List.copyOf(all);
    }
}
