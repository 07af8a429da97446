package dev.muntin.compiler;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.lower.Lowering;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.planner.AtomicPlanner;

/** Makes the plan of a session; the same session and the same build give the same plan on every machine. */
public final class Compiler {
    private Compiler() {}

    public static Plan compile(SessionSpec session, Build build) {
        if (!NotBuilt.in(session).isEmpty()) {
            throw new IllegalArgumentException(NotBuilt.in(session).getFirst().message());
        }
        return new AtomicPlanner().plan(Lowering.of(session, build));
    }
}
