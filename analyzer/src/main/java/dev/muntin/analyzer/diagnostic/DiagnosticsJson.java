package dev.muntin.analyzer.diagnostic;

import dev.muntin.dsl.Origin;
import dev.muntin.ops.json.Json;
import dev.muntin.ops.json.JsonWriter;
import java.util.Collection;
import java.util.Locale;

/** Diagnostics for programs: all of them, notes too, with places in numbers. */
public final class DiagnosticsJson {
    private static final int SCHEMA = 1;

    private DiagnosticsJson() {}

    public static String of(Collection<Diagnostic> diagnostics) {
        return Json.document(SCHEMA, "diagnostics", out -> write(diagnostics, out));
    }

    /** As a part of something else. */
    public static void write(Collection<Diagnostic> diagnostics, JsonWriter out) {
        out.list(diagnostics, diagnostic -> out.object(() -> fields(diagnostic, out)));
    }

    private static void fields(Diagnostic diagnostic, JsonWriter out) {
        Origin origin = diagnostic.origin();
        out.field("severity").text(diagnostic.severity().name().toLowerCase(Locale.ROOT));
        out.field("code").text(diagnostic.kind().code());
        out.field("message").text(diagnostic.message());
        out.field("hint").text(diagnostic.hint());
        out.field("file").text(origin.file());
        out.field("line").number(origin.line());
        out.field("column").number(origin.column());
        out.field("length").number(origin.length());
    }
}
