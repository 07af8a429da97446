package dev.muntin.analyzer.tmuxp;

import dev.muntin.dsl.Assignments;
import dev.muntin.dsl.Command;
import dev.muntin.dsl.Script;
import dev.muntin.dsl.Setting;
import dev.muntin.dsl.Typing;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A mapping of a workspace file while it is written; what its author did not say stays away. */
final class Tree {
    private final Map<String, Datum> entries = new LinkedHashMap<>();

    Datum.Mapping mapping() {
        return new Datum.Mapping(entries);
    }

    Tree text(Key key, Setting<String> text) {
        text.ifGiven(given -> value(key, new Datum.Text(given.value())));
        return this;
    }

    Tree number(Key key, Setting<Integer> number) {
        number.ifGiven(given -> value(key, new Datum.Amount(given.value())));
        return this;
    }

    Tree truth(Key key, Setting<Boolean> truth) {
        truth.ifGiven(given -> value(key, new Datum.Flag(given.value())));
        return this;
    }

    /** Only if it is: saying no is saying nothing. */
    Tree flag(Key key, boolean on) {
        return on ? value(key, new Datum.Flag(true)) : this;
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
        return list(key, Datum.Items.of(scripts.stream().map(script -> new Datum.Text(script.text()))));
    }

    Tree commands(Key key, List<Command> commands) {
        Datum.Items items = CommandTree.of(commands);
        // Alone, tmuxp takes a mapping for something else.
        boolean mapping = items.all().size() == 1 && items.all().getFirst() instanceof Datum.Mapping;
        return mapping ? value(key, items) : list(key, items);
    }

    Tree value(Key key, Datum value) {
        entries.put(key.word(), value);
        return this;
    }

    /** One item stands for itself, none for nothing. */
    private Tree list(Key key, Datum.Items items) {
        return switch (items.all().size()) {
            case 0 -> this;
            case 1 -> value(key, items.all().getFirst());
            default -> value(key, items);
        };
    }

    private static Datum.Mapping pairs(Assignments assignments) {
        Map<String, Datum> pairs = new LinkedHashMap<>();
        assignments.entries().forEach((name, value) -> pairs.put(name, new Datum.Text(value.value())));
        return new Datum.Mapping(pairs);
    }

    private static Datum seconds(Duration pause) {
        if (pause.getNano() == 0) {
            return new Datum.Amount(pause.getSeconds());
        }
        return new Datum.Amount(BigDecimal.valueOf(pause.getSeconds()).add(BigDecimal.valueOf(pause.getNano(), 9)).stripTrailingZeros());
    }
}
