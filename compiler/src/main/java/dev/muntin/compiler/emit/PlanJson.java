package dev.muntin.compiler.emit;

import dev.muntin.compiler.plan.Plan;
import dev.muntin.ops.OperationJson;
import dev.muntin.ops.json.Codec;
import dev.muntin.ops.json.Codecs;
import dev.muntin.ops.json.Json;
import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;

/** Plans in JSON, for programs that keep them or look into them: what is read is equal to what was written. */
public final class PlanJson {
    private static final int SCHEMA = 1;
    private static final String PLAN = "plan";
    private static final Codec<Plan> WHOLE = Codecs.of(PlanJson::write, PlanJson::read);

    private PlanJson() {}

    public static String document(Plan plan) {
        return Json.document(SCHEMA, PLAN, plan, WHOLE);
    }

    /**
     * What such a document holds.
     *
     * @throws dev.muntin.ops.json.MalformedJsonException if it is none
     */
    public static Plan read(String document) {
        return Json.read(document, SCHEMA, PLAN, WHOLE);
    }

    private static void write(Plan plan, JsonWriter out) {
        out.object(() -> {
            out.field("planner", plan.planner(), Codecs.TEXT);
            out.field("nonce", plan.nonce(), Codecs.TEXT);
            out.field("steps", plan.steps(), Codecs.listOf(StepJson.STEP));
            out.field("shape", plan.shape(), ShapeJson.SHAPE);
            out.field("repair", plan.repair(), Codecs.listOf(OperationJson.OPERATION));
        });
    }

    private static Plan read(JsonReader in) {
        return in.object(() -> {
            String planner = in.field("planner", Codecs.TEXT);
            String nonce = in.field("nonce", Codecs.TEXT);
            return new Plan(planner, in.field("steps", Codecs.listOf(StepJson.STEP)), in.field("shape", ShapeJson.SHAPE),
                    in.field("repair", Codecs.listOf(OperationJson.OPERATION)), nonce);
        });
    }
}
