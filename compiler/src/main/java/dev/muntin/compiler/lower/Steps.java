package dev.muntin.compiler.lower;

import dev.muntin.dsl.Origin;
import dev.muntin.ops.Operation;
import java.util.ArrayList;
import java.util.List;

/** Collects steps; knows what part of the workspace is being lowered. */
final class Steps {
    private final List<Step> steps = new ArrayList<>();
    private String subject = "";

    /** What the following steps are about. */
    void about(String part) {
        subject = part;
    }

    void add(Operation operation, Origin origin) {
        add(operation, new Made.Nothing(), origin);
    }

    void add(Operation operation, Made made, Origin origin) {
        steps.add(new Step(operation, made, subject, origin));
    }

    List<Step> list() {
        return List.copyOf(steps);
    }
}
