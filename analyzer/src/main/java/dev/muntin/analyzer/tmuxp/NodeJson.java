package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.yaml.Node;
import dev.muntin.analyzer.yaml.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a file says, as JSON would say it. */
final class NodeJson {
    private NodeJson() {}

    static Datum of(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> of(scalar.value(), scalar.text());
            case Node.Sequence list -> Datum.Items.of(list.items().stream().map(NodeJson::of));
            case Node.Mapping mapping -> {
                Map<String, Datum> entries = new LinkedHashMap<>();
                mapping.entries().forEach(entry -> entries.put(entry.key().text(), of(entry.value())));
                yield new Datum.Mapping(entries);
            }
        };
    }

    private static Datum of(Value value, String text) {
        return switch (value) {
            case Value.Null() -> new Datum.Nothing();
            case Value.Bool(boolean on) -> new Datum.Flag(on);
            case Value.Int number -> new Datum.Amount(new BigDecimal(number.value()));
            // JSON has no infinity.
            case Value.Real(double real) -> Double.isFinite(real) ? new Datum.Amount(BigDecimal.valueOf(real)) : new Datum.Text(text);
            case Value.Text(String words) -> new Datum.Text(words);
        };
    }
}
