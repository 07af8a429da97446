package dev.muntin.cli.command;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;
import java.util.List;

/** Who cuts a workspace into dispatches, as a user chooses it. */
final class PlannerOption {
    /** Those of {@link Planners#ALL}; written down, so that a help text needs none of them to be loaded. */
    static final List<String> NAMES = List.of("sequential", "folded", "marked", "atomic", "transaction");

    static final Option OPTION = Option.choice("P", String.join(", ", NAMES) + " (default " + NAMES.getLast() + ")", NAMES, "--planner");

    private PlannerOption() {}

    static Planner of(Call call) {
        return call.value(OPTION.name()).flatMap(Planners::named).orElse(Planners.DEFAULT);
    }
}
