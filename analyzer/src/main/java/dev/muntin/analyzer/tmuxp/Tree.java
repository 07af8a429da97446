package dev.muntin.analyzer.tmuxp;

import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Script;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Typing;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A mapping of a workspace file while it is written; what its author did not say stays away. */
final class Tree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode node = NODES.objectNode();

    ObjectNode node() {
        return node;
    }

    Tree text(Key key, Setting<String> text) {
        text.ifGiven(given -> node.put(key.word(), given.value()));
        return this;
    }

    Tree number(Key key, Setting<Integer> number) {
        number.ifGiven(given -> node.put(key.word(), given.value()));
        return this;
    }

    Tree truth(Key key, Setting<Boolean> truth) {
        truth.ifGiven(given -> node.put(key.word(), given.value()));
        return this;
    }

    /** Only if it is: saying no is saying nothing. */
    Tree flag(Key key, boolean on) {
        return on ? value(key, NODES.booleanNode(true)) : this;
    }

    Tree typing(Typing typing) {
        truth(Key.ENTER, typing.enter());
        typing.sleepBefore().ifGiven(pause -> value(Key.SLEEP_BEFORE, seconds(pause.value())));
        typing.sleepAfter().ifGiven(pause -> value(Key.SLEEP_AFTER, seconds(pause.value())));
        return this;
    }

    Tree assignments(Key key, Assignments assignments) {
        return assignments.isEmpty() ? this : value(key, pairs(assignments));
    }

    Tree own(Key key, Setting<Assignments> assignments) {
        assignments.ifGiven(given -> value(key, pairs(given.value())));
        return this;
    }

    Tree scripts(Key key, List<Script> scripts) {
        return list(key, scripts.stream().<JsonNode>map(script -> NODES.stringNode(script.text())).toList());
    }

    Tree commands(Key key, List<Command> commands) {
        List<JsonNode> items = CommandTree.of(commands);
        // Alone, tmuxp takes a mapping for something else.
        boolean mapping = items.size() == 1 && items.getFirst().isObject();
        return mapping ? value(key, NODES.arrayNode().addAll(items)) : list(key, items);
    }

    Tree value(Key key, JsonNode value) {
        node.set(key.word(), value);
        return this;
    }

    /** One item stands for itself, none for nothing. */
    private Tree list(Key key, List<JsonNode> items) {
        return switch (items.size()) {
            case 0 -> this;
            case 1 -> value(key, items.getFirst());
            default -> value(key, NODES.arrayNode().addAll(items));
        };
    }

    private static ObjectNode pairs(Assignments assignments) {
        ObjectNode pairs = NODES.objectNode();
        assignments.entries().forEach((name, value) -> pairs.put(name, value.value()));
        return pairs;
    }

    private static JsonNode seconds(Duration pause) {
        if (pause.getNano() == 0) {
            return NODES.numberNode(pause.getSeconds());
        }
        return NODES.numberNode(BigDecimal.valueOf(pause.getSeconds()).add(BigDecimal.valueOf(pause.getNano(), 9)).stripTrailingZeros());
    }
}
