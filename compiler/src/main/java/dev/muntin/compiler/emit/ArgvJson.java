package dev.muntin.compiler.emit;

import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.HostStep;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlanStep;
import dev.muntin.ops.channel.Argv;
import dev.muntin.ops.channel.SourceLine;
import dev.muntin.ops.json.Codec;
import dev.muntin.ops.json.Codecs;
import dev.muntin.ops.json.Json;
import dev.muntin.ops.json.JsonWriter;
import java.util.List;
import java.util.stream.Stream;

/** The bytes that would be sent, as arrays that no shell has to take apart. */
public final class ArgvJson {
    private static final int SCHEMA = 1;

    private ArgvJson() {}

    /** @param tmux the words that start tmux */
    public static String emit(Plan plan, List<String> tmux) {
        Codec<PlanStep> step = Codecs.of((one, out) -> write(one, tmux, out), in -> {
            throw in.fault("what is sent tells too little to make a plan of it");
        });
        return Json.document(SCHEMA, "steps", plan.steps(), Codecs.listOf(step));
    }

    private static void write(PlanStep step, List<String> tmux, JsonWriter out) {
        switch (step) {
            case Dispatch dispatch -> out.object(() -> write(dispatch, tmux, out));
            case HostStep outside -> out.variant("sh", HostWords.of(outside), Codecs.TEXT);
        }
    }

    private static void write(Dispatch dispatch, List<String> tmux, JsonWriter out) {
        Argv argv = Argv.of(dispatch.chain());
        List<String> words = argv.fits() ? argv.arguments() : SourceLine.CARRIER;
        out.field("argv", Stream.concat(tmux.stream(), words.stream()).toList(), Codecs.TEXTS);
        if (!argv.fits()) {
            out.field("stdin", SourceLine.of(dispatch.chain()).text(), Codecs.TEXT);
        }
    }
}
