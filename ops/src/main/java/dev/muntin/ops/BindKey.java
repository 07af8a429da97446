package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.REQUIRED;
import static dev.muntin.ops.command.Trait.FORGIVING;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.argument.Key;
import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import java.util.List;

/** Says what a key does. */
public record BindKey(Given<BindKey> given) implements Unmoving<BindKey> {
    private static final Row<BindKey> ROW = Row.of("bind-key", "bind",
            "Says what a key does.",
            Scope.SERVER, Safety.MUTATING, FORGIVING, REFUSABLE, IDEMPOTENT);

    public static final Slot<BindKey, Boolean> ROOT = ROW.flag('n', "root", "means the key alone, without the prefix before it");
    public static final Slot<BindKey, Boolean> REPEAT = ROW.flag('r', "repeat", "lets it be pressed again without the prefix");
    public static final Slot<BindKey, String> NOTE = ROW.flag('N', "note", Kinds.LITERAL, "says what it is for");
    public static final Slot<BindKey, String> TABLE = ROW.flag('T', "table", Kinds.LITERAL, "means this table of keys");
    public static final Slot<BindKey, Key> KEY = ROW.argument("key", Kinds.KEY, "takes this key", REQUIRED);
    public static final Slot<BindKey, List<Operation>> THEN = ROW.argument("then", Chains.COMMANDS, "does this");

    static final Command<BindKey> COMMAND = ROW.atMostOne(ROOT, TABLE).command(BindKey::new);

    public BindKey {
        given.check();
    }

    /** Behind the prefix. */
    public static BindKey of(Key key, List<Operation> then) {
        return COMMAND.given().set(KEY, key).set(THEN, then).made();
    }

    /** Without the prefix. */
    public static BindKey alone(Key key, List<Operation> then) {
        return COMMAND.given().set(ROOT).set(KEY, key).set(THEN, then).made();
    }
}
