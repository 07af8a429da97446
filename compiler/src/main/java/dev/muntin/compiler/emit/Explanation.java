package dev.muntin.compiler.emit;

import dev.muntin.analyzer.diagnostic.Printable;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlanStep;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.ops.channel.Argv;
import java.util.List;

/** What each planner makes of the same workspace, side by side, and why the chosen one cuts where it does. */
public final class Explanation {
    private static final String ROW = "%-14s%12s%12s%12s%12s%12s\n";

    private final StringBuilder text = new StringBuilder();

    private Explanation() {}

    /** @param plans of the same workspace, one for each planner */
    public static String of(Plan chosen, List<Plan> plans) {
        Explanation explanation = new Explanation();
        explanation.row("planner", "dispatches", "operations", "arguments", "bytes", "processes");
        plans.forEach(plan -> explanation.costs(Cost.of(plan), plan.planner().equals(chosen.planner())));
        explanation.cuts(chosen);
        return explanation.text.toString();
    }

    private void costs(Cost cost, boolean chosen) {
        row(cost.planner() + (chosen ? " *" : ""), cost.dispatches(), cost.operations(), cost.arguments(), cost.bytes(), cost.processes());
    }

    private void cuts(Plan plan) {
        text.append('\n').append(plan.planner()).append(plan.dispatches().size() == 1 ? " cuts nowhere:" : " cuts:").append('\n');
        int number = 0;
        for (PlanStep step : plan.steps()) {
            if (step instanceof Dispatch dispatch) {
                number++;
                PlannedOperation last = dispatch.operations().getLast();
                text.append("  dispatch ").append(number).append(", ").append(size(dispatch)).append(", to ")
                        .append(last.operation().given().command().word()).append(" of ").append(Printable.of(last.part().words())).append(": ")
                        .append(dispatch.cut().words()).append('\n');
                dispatch.tail().stream().findFirst().ifPresent(first -> text.append("    operation ").append(dispatch.atomic() + 1).append(", ")
                        .append(first.operation().given().command().word()).append(" of ").append(Printable.of(first.part().words())).append(": ")
                        .append(TreeEmitter.OPEN).append('\n'));
            }
        }
    }

    private static String size(Dispatch dispatch) {
        int operations = dispatch.operations().size();
        return operations + (operations == 1 ? " operation" : " operations")
                + (Argv.of(dispatch.chain()).fits() ? "" : ", on standard input: too much for one command line");
    }

    private void row(Object... cells) {
        text.append(String.format(ROW, cells));
    }
}
