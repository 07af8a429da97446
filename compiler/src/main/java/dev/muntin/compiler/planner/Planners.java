package dev.muntin.compiler.planner;

import java.util.List;
import java.util.Optional;

/** The planners there are, weakest first: none of them takes more dispatches than the one before it. */
public final class Planners {
    /** What is used where nobody chooses. */
    public static final Planner DEFAULT = new TransactionPlanner();

    public static final List<Planner> ALL =
            List.of(new SequentialPlanner(), new FoldedPlanner(), new MarkedPlanner(), new AtomicPlanner(), DEFAULT);

    private Planners() {}

    public static List<String> names() {
        return ALL.stream().map(Planner::name).toList();
    }

    public static Optional<Planner> named(String name) {
        return ALL.stream().filter(planner -> planner.name().equals(name)).findFirst();
    }
}
