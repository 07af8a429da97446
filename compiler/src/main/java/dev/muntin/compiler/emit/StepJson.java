package dev.muntin.compiler.emit;

import dev.muntin.compiler.plan.AwaitReady;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.Pause;
import dev.muntin.compiler.plan.PlanStep;
import dev.muntin.compiler.plan.Prompt;
import dev.muntin.compiler.plan.RunScript;
import dev.muntin.ops.json.Codec;
import dev.muntin.ops.json.Codecs;
import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.kind.PaneKind;
import dev.muntin.ops.target.PaneTarget;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The steps of a plan in JSON: an object whose one field tells the sort. */
final class StepJson {
    static final Codec<PlanStep> STEP = Codecs.of(StepJson::write, StepJson::read);
    static final Codec<Part> PART = Codecs.of((part, out) -> out.object(() -> {
        out.field("window", part.window(), Codecs.INTEGER);
        out.field("pane", part.pane(), Codecs.INTEGER);
        out.field("name", part.name(), Codecs.TEXT);
    }), in -> in.object(() -> new Part(in.field("window", Codecs.INTEGER), in.field("pane", Codecs.INTEGER), in.field("name", Codecs.TEXT))));

    private static final Codec<Duration> TIME = Codecs.as(Codecs.TEXT, Duration::toString, StepJson::time);
    private static final Codec<RunScript> SCRIPT = Codecs.of((script, out) -> out.object(() -> {
        out.field("words", script.words(), Codecs.TEXTS);
        out.field("directory", script.directory(), Codecs.TEXT);
        out.field("needed", script.needed(), Codecs.FLAG);
        out.field("part", script.part(), PART);
        out.field("origin", script.origin(), OriginJson.ORIGIN);
    }), in -> in.object(() -> new RunScript(in.field("words", Codecs.TEXTS), in.field("directory", Codecs.TEXT),
            in.field("needed", Codecs.FLAG), in.field("part", PART), in.field("origin", OriginJson.ORIGIN))));
    private static final Codec<PaneTarget> PANE = new PaneKind(false);
    private static final Codec<List<Prompt>> PROMPTS = Codecs.listOf(Codecs.of((prompt, out) -> out.object(() -> {
        out.field("pane", prompt.pane(), PANE);
        out.field("part", prompt.part(), PART);
    }), in -> in.object(() -> new Prompt(in.field("pane", PANE), in.field("part", PART)))));
    private static final Codec<AwaitReady> READY = Codecs.of((ready, out) -> out.object(() -> {
        out.field("prompts", ready.prompts(), PROMPTS);
        out.field("part", ready.part(), PART);
        out.field("origin", ready.origin(), OriginJson.ORIGIN);
    }), in -> in.object(() -> new AwaitReady(in.field("prompts", PROMPTS), in.field("part", PART),
            in.field("origin", OriginJson.ORIGIN))));
    private static final Codec<Pause> PAUSE = Codecs.of((pause, out) -> out.object(() -> {
        out.field("time", pause.time(), TIME);
        out.field("part", pause.part(), PART);
        out.field("origin", pause.origin(), OriginJson.ORIGIN);
    }), in -> in.object(() -> new Pause(in.field("time", TIME), in.field("part", PART), in.field("origin", OriginJson.ORIGIN))));

    private StepJson() {}

    private static void write(PlanStep step, JsonWriter out) {
        switch (step) {
            case Dispatch dispatch -> out.variant("dispatch", dispatch, DispatchJson.DISPATCH);
            case RunScript script -> out.variant("script", script, SCRIPT);
            case AwaitReady ready -> out.variant("ready", ready, READY);
            case Pause pause -> out.variant("pause", pause, PAUSE);
        }
    }

    private static PlanStep read(JsonReader in) {
        return in.variant(sort -> switch (sort) {
            case "dispatch" -> DispatchJson.DISPATCH.read(in);
            case "script" -> SCRIPT.read(in);
            case "ready" -> READY.read(in);
            case "pause" -> PAUSE.read(in);
            default -> throw in.unknown(sort);
        });
    }

    private static Duration time(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is no time as in PT0.5S", e);
        }
    }
}
