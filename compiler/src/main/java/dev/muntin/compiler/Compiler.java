package dev.muntin.compiler;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.lower.Lowering;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;

/** Makes the plan of a session; the same session and the same build give the same plan on every machine. */
public final class Compiler {
    private Compiler() {}

    public static Plan compile(SessionSpec session, Build build) {
        return compile(session, build, Planners.DEFAULT);
    }

    public static Plan compile(SessionSpec session, Build build, Planner planner) {
        if (!NotBuilt.in(session).isEmpty()) {
            throw new IllegalArgumentException(NotBuilt.in(session).getFirst().message());
        }
        return planner.plan(Lowering.of(session, build));
    }
}
