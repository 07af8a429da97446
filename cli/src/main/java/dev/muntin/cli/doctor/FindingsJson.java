package dev.muntin.cli.doctor;

import dev.muntin.ops.json.Codec;
import dev.muntin.ops.json.Codecs;
import dev.muntin.ops.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings for programs. */
public final class FindingsJson {
    private static final int SCHEMA = 1;
    private static final Codec<Finding> FINDING = Codecs.as(Codecs.TEXT_BY_NAME, FindingsJson::fields, FindingsJson::finding);

    private FindingsJson() {}

    public static String of(List<Finding> findings) {
        return Json.document(SCHEMA, "findings", findings, Codecs.listOf(FINDING));
    }

    private static Map<String, String> fields(Finding finding) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("about", finding.about());
        fields.put("level", finding.level().word());
        fields.put("words", finding.words());
        fields.put("cure", finding.cure());
        return fields;
    }

    private static Finding finding(Map<String, String> fields) {
        return new Finding(fields.getOrDefault("about", ""), Finding.Level.valueOf(fields.getOrDefault("level", "").toUpperCase(Locale.ROOT)),
                fields.getOrDefault("words", ""), fields.getOrDefault("cure", ""));
    }
}
