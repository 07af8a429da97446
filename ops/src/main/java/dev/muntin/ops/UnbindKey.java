package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.FORGIVING;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.argument.Key;
import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;

/** Lets a key do nothing any more. */
public record UnbindKey(Given<UnbindKey> given) implements Unmoving<UnbindKey> {
    private static final Row<UnbindKey> ROW = Row.of("unbind-key", "unbind",
            "Lets a key do nothing any more.",
            Scope.SERVER, Safety.MUTATING, FORGIVING, REFUSABLE);

    public static final Slot<UnbindKey, Boolean> ALL = ROW.flag('a', "all", "takes all keys of the table");
    public static final Slot<UnbindKey, Boolean> ROOT = ROW.flag('n', "root", "means the key alone, without the prefix before it");
    public static final Slot<UnbindKey, Boolean> QUIET = ROW.flag('q', "quiet", "takes it for no error that there is no such table");
    public static final Slot<UnbindKey, String> TABLE = ROW.flag('T', "table", Kinds.LITERAL, "means this table of keys");
    public static final Slot<UnbindKey, Key> KEY = ROW.argument("key", Kinds.KEY, "takes this key");

    static final Command<UnbindKey> COMMAND = ROW.atMostOne(ROOT, TABLE).atMostOne(ALL, KEY).atLeastOne(ALL, KEY).command(UnbindKey::new);

    public UnbindKey {
        given.check();
    }

    public static UnbindKey of(Key key) {
        return COMMAND.given().set(KEY, key).made();
    }

    public static UnbindKey alone(Key key) {
        return COMMAND.given().set(ROOT).set(KEY, key).made();
    }
}
