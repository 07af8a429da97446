package dev.muntin.analyzer.tmuxp;

import dev.muntin.analyzer.yaml.Node;
import dev.muntin.analyzer.yaml.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a file says, as JSON would say it. */
final class NodeJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private NodeJson() {}

    static JsonNode of(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> of(scalar.value(), scalar.text());
            case Node.Sequence list -> {
                ArrayNode array = NODES.arrayNode();
                list.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case Node.Mapping mapping -> {
                ObjectNode object = NODES.objectNode();
                mapping.entries().forEach(entry -> object.set(entry.key().text(), of(entry.value())));
                yield object;
            }
        };
    }

    private static JsonNode of(Value value, String text) {
        return switch (value) {
            case Value.Null() -> NODES.nullNode();
            case Value.Bool(boolean on) -> NODES.booleanNode(on);
            case Value.Int number -> NODES.numberNode(number.value());
            // JSON has no infinity.
            case Value.Real(double real) -> Double.isFinite(real) ? NODES.numberNode(real) : NODES.stringNode(text);
            case Value.Text(String words) -> NODES.stringNode(words);
        };
    }
}
