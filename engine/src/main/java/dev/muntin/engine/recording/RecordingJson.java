package dev.muntin.engine.recording;

import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.ops.json.Codec;
import dev.muntin.ops.json.Codecs;
import dev.muntin.ops.json.Json;
import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.version.TmuxVersion;

/** Recordings in JSON, to be kept in a file; what tmux said is kept byte for byte, also where it is no text. */
public final class RecordingJson {
    private static final int SCHEMA = 1;
    private static final String RECORDING = "recording";

    private static final Codec<TmuxVersion> VERSION = Codecs.as(Codecs.TEXT, TmuxVersion::toString, text -> TmuxVersion.parse(text)
            .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no version of tmux")));
    private static final Codec<Certainty> CERTAINTY = Codecs.as(Codecs.TEXT, Certainty::name, Certainty::valueOf);
    private static final Codec<Reply.Block> BLOCK = Codecs.of((block, out) -> out.object(() -> {
        out.field("failed", block.failed(), Codecs.FLAG);
        out.field("output", block.output().bytes(), Codecs.BYTES);
    }), in -> in.object(() -> new Reply.Block(in.field("failed", Codecs.FLAG), Printed.of(in.field("output", Codecs.BYTES)))));
    private static final Codec<Reply> REPLY = Codecs.of((reply, out) -> out.object(() -> {
        out.field("exit", reply.exit(), Codecs.INTEGER);
        out.field("stdout", reply.stdout(), Codecs.BYTES);
        out.field("stderr", reply.stderr(), Codecs.BYTES);
        out.field("blocks", reply.blocks(), Codecs.listOf(BLOCK));
    }), in -> in.object(() -> new Reply(in.field("exit", Codecs.INTEGER), in.field("stdout", Codecs.BYTES),
            in.field("stderr", Codecs.BYTES), in.field("blocks", Codecs.listOf(BLOCK)))));
    private static final Codec<Exchange.Answer.Lost> LOST = Codecs.of((lost, out) -> out.object(() -> {
        out.field("certainty", lost.certainty(), CERTAINTY);
        out.field("words", lost.words(), Codecs.TEXT);
    }), in -> in.object(() -> new Exchange.Answer.Lost(in.field("certainty", CERTAINTY), in.field("words", Codecs.TEXT))));
    private static final Codec<Exchange.Answer> ANSWER = Codecs.of(RecordingJson::writeAnswer, RecordingJson::readAnswer);
    private static final Codec<Exchange> EXCHANGE = Codecs.of((exchange, out) -> out.object(() -> {
        out.field("commands", exchange.commands(), Codecs.listOf(Codecs.TEXTS));
        out.field("answer", exchange.answer(), ANSWER);
    }), in -> in.object(() -> new Exchange(in.field("commands", Codecs.listOf(Codecs.TEXTS)), in.field("answer", ANSWER))));
    private static final Codec<Recording> WHOLE = Codecs.of((recording, out) -> out.object(() -> {
        out.field("version", recording.version(), VERSION);
        out.field("exchanges", recording.exchanges(), Codecs.listOf(EXCHANGE));
    }), in -> in.object(() -> new Recording(in.field("version", VERSION), in.field("exchanges", Codecs.listOf(EXCHANGE)))));

    private RecordingJson() {}

    public static String document(Recording recording) {
        return Json.document(SCHEMA, RECORDING, recording, WHOLE);
    }

    /**
     * What such a document holds.
     *
     * @throws dev.muntin.ops.json.MalformedJsonException if it is none
     */
    public static Recording read(String document) {
        return Json.read(document, SCHEMA, RECORDING, WHOLE);
    }

    private static void writeAnswer(Exchange.Answer answer, JsonWriter out) {
        switch (answer) {
            case Exchange.Answer.Replied replied -> out.variant("replied", replied.reply(), REPLY);
            case Exchange.Answer.Lost lost -> out.variant("lost", lost, LOST);
        }
    }

    private static Exchange.Answer readAnswer(JsonReader in) {
        return in.variant(form -> switch (form) {
            case "replied" -> new Exchange.Answer.Replied(REPLY.read(in));
            case "lost" -> LOST.read(in);
            default -> throw in.unknown(form);
        });
    }
}
