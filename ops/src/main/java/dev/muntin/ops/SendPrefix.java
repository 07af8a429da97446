package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.WRITES_INPUT;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.PaneTarget;

/** Types the prefix key into a pane. */
public record SendPrefix(Given<SendPrefix> given) implements Unmoving<SendPrefix> {
    private static final Row<SendPrefix> ROW = Row.of("send-prefix", "",
            "Types the prefix key into a pane.",
            Scope.PANE, Safety.MUTATING, WRITES_INPUT);

    public static final Slot<SendPrefix, Boolean> SECOND = ROW.flag('2', "second", "types the second prefix key");
    public static final Slot<SendPrefix, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "types it into this pane");

    static final Command<SendPrefix> COMMAND = ROW.command(SendPrefix::new);

    public SendPrefix {
        given.check();
    }

    public static SendPrefix to(PaneTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
