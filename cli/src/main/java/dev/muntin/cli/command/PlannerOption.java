package dev.muntin.cli.command;

import dev.muntin.cli.line.Call;
import dev.muntin.cli.line.Option;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.compiler.planner.Planners;

/** Who cuts a workspace into dispatches, as a user chooses it. */
final class PlannerOption {
    static final Option OPTION = Option.choice("P", String.join(", ", Planners.names()) + " (default " + Planners.DEFAULT.name() + ")",
            Planners.names(), "--planner");

    private PlannerOption() {}

    static Planner of(Call call) {
        return call.value(OPTION.name()).flatMap(Planners::named).orElse(Planners.DEFAULT);
    }
}
