package dev.muntin.analyzer.diagnostic;

import dev.muntin.dsl.Origin;
import java.util.Collection;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Diagnostics for programs: all of them, notes too, with places in numbers. */
public final class DiagnosticsJson {
    private static final int SCHEMA = 1;

    private DiagnosticsJson() {}

    public static String of(Collection<Diagnostic> diagnostics) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("schema", SCHEMA);
        ArrayNode all = root.putArray("diagnostics");
        diagnostics.forEach(diagnostic -> all.add(node(diagnostic)));
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(root) + "\n";
    }

    private static ObjectNode node(Diagnostic diagnostic) {
        Origin origin = diagnostic.origin();
        return JsonNodeFactory.instance.objectNode()
                .put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT))
                .put("code", diagnostic.kind().code())
                .put("message", diagnostic.message())
                .put("hint", diagnostic.hint())
                .put("file", origin.file())
                .put("line", origin.line())
                .put("column", origin.column())
                .put("length", origin.length());
    }
}
