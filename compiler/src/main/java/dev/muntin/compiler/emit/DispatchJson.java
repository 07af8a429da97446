package dev.muntin.compiler.emit;

import dev.muntin.compiler.plan.Cut;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.Envelope;
import dev.muntin.compiler.plan.Extent;
import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.ops.OperationJson;
import dev.muntin.ops.json.Codec;
import dev.muntin.ops.json.Codecs;
import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;

/** Dispatches in JSON. */
final class DispatchJson {
    private static final Codec<Cut> CUT = Codecs.as(Codecs.TEXT, Cut::name, Cut::valueOf);
    private static final Codec<WindowTarget.Ref> WINDOW = Codecs.as(Codecs.INTEGER, WindowTarget.Ref::number, WindowTarget.Ref::new);
    private static final Codec<PaneTarget.Ref> PANE = Codecs.as(Codecs.INTEGER, PaneTarget.Ref::number, PaneTarget.Ref::new);
    private static final Codec<SessionTarget.Named> SESSION = Codecs.as(Codecs.TEXT, SessionTarget.Named::name, SessionTarget.Named::new);
    private static final Codec<Made> MADE = Codecs.of(DispatchJson::writeMade, DispatchJson::readMade);
    private static final Codec<PlannedOperation> PLANNED = Codecs.of((planned, out) -> out.object(() -> {
        out.field("operation", planned.operation(), OperationJson.OPERATION);
        out.field("made", planned.made(), MADE);
        out.field("part", planned.part(), StepJson.PART);
        out.field("origin", planned.origin(), OriginJson.ORIGIN);
    }), in -> in.object(() -> new PlannedOperation(in.field("operation", OperationJson.OPERATION), in.field("made", MADE),
            in.field("part", StepJson.PART), in.field("origin", OriginJson.ORIGIN))));
    private static final Codec<Envelope> ENVELOPE = Codecs.of(DispatchJson::writeEnvelope, DispatchJson::readEnvelope);

    static final Codec<Dispatch> DISPATCH = Codecs.of((dispatch, out) -> out.object(() -> {
        out.field("operations", dispatch.operations(), Codecs.listOf(PLANNED));
        out.field("cut", dispatch.cut(), CUT);
        out.field("envelope", dispatch.envelope(), ENVELOPE);
        out.field("atomic", dispatch.atomic(), Codecs.INTEGER);
    }), in -> in.object(() -> readDispatch(in)));

    private DispatchJson() {}

    private static Dispatch readDispatch(JsonReader in) {
        Dispatch dispatch = new Dispatch(in.field("operations", Codecs.listOf(PLANNED)), in.field("cut", CUT), in.field("envelope", ENVELOPE));
        if (in.field("atomic", Codecs.INTEGER) != dispatch.atomic()) {
            throw in.fault("of these operations the first " + dispatch.atomic() + " are atomic");
        }
        return dispatch;
    }

    private static void writeMade(Made made, JsonWriter out) {
        switch (made) {
            case Made.Nothing nothing -> out.nothing();
            case Made.Window window -> out.object(() -> {
                out.field("window", window.window(), WINDOW);
                out.field("pane", window.pane(), PANE);
            });
            case Made.Pane pane -> out.variant("pane", pane.pane(), PANE);
        }
    }

    private static Made readMade(JsonReader in) {
        if (in.skipsNothing()) {
            return new Made.Nothing();
        }
        return in.object(() -> in.has("window")
                ? new Made.Window(WINDOW.read(in), in.field("pane", PANE))
                : new Made.Pane(in.field("pane", PANE)));
    }

    private static void writeEnvelope(Envelope envelope, JsonWriter out) {
        switch (envelope) {
            case Envelope.Plain plain -> out.nothing();
            case Envelope.Transaction transaction -> out.object(() -> {
                out.field("session", transaction.session(), SESSION);
                out.field("nonce", transaction.nonce(), Codecs.TEXT);
                out.field("reached", transaction.reached(), Codecs.TEXT);
                out.field("repair", transaction.repair(), Codecs.listOf(OperationJson.OPERATION));
                if (transaction.extent() instanceof Extent.Windows windows) {
                    out.field("windows", windows.count(), Codecs.INTEGER);
                }
            });
        }
    }

    private static Envelope readEnvelope(JsonReader in) {
        if (in.skipsNothing()) {
            return new Envelope.Plain();
        }
        return in.object(() -> new Envelope.Transaction(in.field("session", SESSION), in.field("nonce", Codecs.TEXT),
                in.field("reached", Codecs.TEXT), in.field("repair", Codecs.listOf(OperationJson.OPERATION)),
                in.has("windows") ? new Extent.Windows(Codecs.INTEGER.read(in)) : new Extent.Session()));
    }
}
