package dev.muntin.compiler.emit;

import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.ops.channel.Argv;
import dev.muntin.ops.json.Json;
import dev.muntin.ops.json.JsonWriter;
import java.util.List;

/** What an {@link Explanation} says, for programs. */
public final class ExplanationJson {
    private static final int SCHEMA = 1;

    private ExplanationJson() {}

    /** @param plans of the same workspace, one for each planner */
    public static String of(Plan chosen, List<Plan> plans) {
        return Json.document(SCHEMA, "explanation", out -> out.object(() -> {
            out.field("planner").text(chosen.planner());
            out.field("planners").list(plans, plan -> write(Cost.of(plan), out));
            out.field("dispatches").list(chosen.dispatches(), dispatch -> write(dispatch, out));
        }));
    }

    private static void write(Cost cost, JsonWriter out) {
        out.object(() -> {
            out.field("planner").text(cost.planner());
            out.field("dispatches").number(cost.dispatches());
            out.field("operations").number(cost.operations());
            out.field("arguments").number(cost.arguments());
            out.field("bytes").number(cost.bytes());
            out.field("processes").number(cost.processes());
        });
    }

    private static void write(Dispatch dispatch, JsonWriter out) {
        PlannedOperation last = dispatch.operations().getLast();
        out.object(() -> {
            out.field("operations").number(dispatch.operations().size());
            out.field("atomic").number(dispatch.atomic());
            out.field("on_command_line").flag(Argv.of(dispatch.chain()).fits());
            out.field("last").text(last.operation().given().command().word());
            out.field("part").text(last.part().words());
            out.field("cut").text(dispatch.cut().name());
            out.field("why").text(dispatch.cut().words());
        });
    }
}
