package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.LINE;
import static dev.muntin.ops.command.Mark.causes;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.FORGIVING;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;
import static dev.muntin.ops.command.Trait.PRINTS;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.argument.Key;
import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.word.Format;
import java.util.List;

/** Prints what keys do. */
public record ListKeys(Given<ListKeys> given) implements Unmoving<ListKeys> {
    private static final Row<ListKeys> ROW = Row.of("list-keys", "lsk",
            "Prints what keys do.",
            Scope.SERVER, Safety.READONLY, PRINTS, FORGIVING, REFUSABLE, IDEMPOTENT);

    public static final Slot<ListKeys, Boolean> FIRST = ROW.flag('1', "first", "prints the first only");
    public static final Slot<ListKeys, Boolean> ALL = ROW.flag('a', "all", "prints those, too, that have no note");
    public static final Slot<ListKeys, Boolean> NOTES = ROW.flag('N', "notes", "prints what they are for");
    public static final Slot<ListKeys, Boolean> REVERSED = ROW.flag('r', "reversed", "lists them the other way around", from(3, 7));
    public static final Slot<ListKeys, String> ORDER = ROW.flag('O', "order", Kinds.LITERAL, "orders them by this", from(3, 7), causes(REFUSABLE));
    public static final Slot<ListKeys, String> PREFIX = ROW.flag('P', "prefix", Kinds.LITERAL, "puts this in front of each key");
    public static final Slot<ListKeys, String> TABLE = ROW.flag('T', "table", Kinds.LITERAL, "takes this table of keys");
    public static final Slot<ListKeys, Format> LINE_FORMAT = ROW.flag('F', "line", Kinds.FORMAT, "prints this line for each", from(3, 7), LINE);
    public static final Slot<ListKeys, Key> KEY = ROW.argument("key", Kinds.KEY, "takes this key alone");

    static final Command<ListKeys> COMMAND = ROW.command(ListKeys::new);

    public ListKeys {
        given.check();
    }

    public static ListKeys in(String table) {
        return COMMAND.given().set(TABLE, table).made();
    }

    @Override
    public Asked<List<String>> asked() {
        return Asked.of(this, Readings.lines());
    }
}
