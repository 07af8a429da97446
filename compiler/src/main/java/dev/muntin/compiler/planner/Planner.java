package dev.muntin.compiler.planner;

import dev.muntin.compiler.lower.Lowered;
import dev.muntin.compiler.plan.Plan;

/** A way to give an address to everything that a workspace speaks of, and to cut its operations into dispatches accordingly. */
public sealed interface Planner permits SequentialPlanner, FoldedPlanner, MarkedPlanner, AtomicPlanner, TransactionPlanner {
    /** As users choose it. */
    String name();

    Plan plan(Lowered lowered);
}
