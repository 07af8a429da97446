package dev.muntin.cli.command;

import dev.muntin.golden.Finding;
import dev.muntin.golden.Verdict;
import dev.muntin.ops.json.Codecs;
import dev.muntin.ops.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found of a folder, for programs. */
final class GoldenJson {
    private static final int SCHEMA = 1;

    private GoldenJson() {}

    static String of(List<Finding> findings) {
        return Json.document(SCHEMA, "golden", findings.stream().map(GoldenJson::fields).toList(), Codecs.listOf(Codecs.TEXT_BY_NAME));
    }

    private static Map<String, String> fields(Finding finding) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("workspace", finding.file().shown());
        fields.put("approved", finding.file().approved());
        switch (finding.verdict()) {
            case Verdict.AsApproved same -> fields.put("state", "as-approved");
            case Verdict.Missing missing -> fields.put("state", "missing");
            case Verdict.Changed changed -> {
                fields.put("state", "changed");
                fields.put("difference", String.join("\n", changed.difference()) + "\n");
            }
            case Verdict.Orphaned orphaned -> fields.put("state", "orphaned");
            case Verdict.Rejected rejected -> fields.put("state", "rejected");
            case Verdict.Unreadable unreadable -> {
                fields.put("state", "unreadable");
                fields.put("why", unreadable.why());
            }
            case Verdict.Written written -> fields.put("state", written.first() ? "approved" : "approved-anew");
            case Verdict.Removed removed -> fields.put("state", "removed");
            case Verdict.Unwritable unwritable -> {
                fields.put("state", "unwritable");
                fields.put("why", unwritable.why());
            }
        }
        return fields;
    }
}
