package dev.muntin.ops.result;

import dev.muntin.ops.json.Codec;
import dev.muntin.ops.json.Codecs;
import dev.muntin.ops.json.Json;
import dev.muntin.ops.json.JsonReader;
import dev.muntin.ops.json.JsonWriter;
import dev.muntin.ops.printed.Printed;
import java.util.List;

/** What came of operations, in JSON: the words of each and its status. What its output means is said again by whoever reads it. */
public final class ResultJson {
    public static final Codec<Printed> PRINTED = Codecs.of(ResultJson::writePrinted, ResultJson::readPrinted);
    public static final Codec<Status> STATUS = Codecs.of(ResultJson::writeStatus, ResultJson::readStatus);

    private static final int SCHEMA = 1;
    private static final String RESULTS = "results";

    private ResultJson() {}

    /** One of them, of an operation whose output means this. */
    public static <T> Codec<Result<T>> result(Reading<T> reading) {
        return Codecs.of((result, out) -> out.object(() -> {
            out.field("words", result.words(), Codecs.TEXTS);
            out.field("status", result.status(), STATUS);
        }), in -> in.object(() -> new Result<>(in.field("words", Codecs.TEXTS), in.field("status", STATUS), reading)));
    }

    /** A document of its own. */
    public static <T> String document(List<Result<T>> results, Reading<T> reading) {
        return Json.document(SCHEMA, RESULTS, results, Codecs.listOf(result(reading)));
    }

    /**
     * What such a document holds.
     *
     * @throws dev.muntin.ops.json.MalformedJsonException if it is none
     */
    public static <T> List<Result<T>> read(String document, Reading<T> reading) {
        return Json.read(document, SCHEMA, RESULTS, Codecs.listOf(result(reading)));
    }

    private static void writeStatus(Status status, JsonWriter out) {
        switch (status) {
            case Status.Complete complete -> out.variant("complete", complete.output(), PRINTED);
            case Status.Failed failed -> out.variant("failed", failed.words(), Codecs.TEXT);
            case Status.Skipped skipped -> out.variant("skipped", skipped.because(), Codecs.INTEGER);
            case Status.Unknown unknown -> out.variant("unknown");
        }
    }

    private static Status readStatus(JsonReader in) {
        return in.variant(form -> switch (form) {
            case "complete" -> new Status.Complete(PRINTED.read(in));
            case "failed" -> new Status.Failed(in.text());
            case "skipped" -> new Status.Skipped(in.integer());
            case "unknown" -> in.empty(new Status.Unknown());
            default -> throw in.unknown(form);
        });
    }

    @SuppressWarnings("ReferenceEquality") // what is untold is itself alone
    private static void writePrinted(Printed printed, JsonWriter out) {
        if (printed == Printed.UNTOLD) {
            out.nothing();
        } else {
            Codecs.BYTES.write(printed.bytes(), out);
        }
    }

    private static Printed readPrinted(JsonReader in) {
        return in.skipsNothing() ? Printed.UNTOLD : Printed.of(Codecs.BYTES.read(in));
    }
}
