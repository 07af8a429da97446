package dev.muntin.compiler.lower;

import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.compiler.plan.Step;
import dev.muntin.dsl.Origin;
import dev.muntin.ops.Operation;
import java.util.ArrayList;
import java.util.List;

/** Collects what is to be done. */
final class Steps {
    private final List<Step> all = new ArrayList<>();

    void add(Part part, Operation operation, Origin origin) {
        add(part, operation, new Made.Nothing(), origin);
    }

    void add(Part part, Operation operation, Made made, Origin origin) {
        all.add(new PlannedOperation(operation, made, part, origin));
    }

    List<Step> list() {
        return List.copyOf(all);
    }
}
