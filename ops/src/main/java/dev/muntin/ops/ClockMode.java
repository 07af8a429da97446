package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.IDEMPOTENT;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.PaneTarget;

/** Shows the time in place of what runs in a pane. */
public record ClockMode(Given<ClockMode> given) implements Unmoving<ClockMode> {
    private static final Row<ClockMode> ROW = Row.of("clock-mode", "",
            "Shows the time in place of what runs in a pane.",
            Scope.PANE, Safety.MUTATING, IDEMPOTENT);

    public static final Slot<ClockMode, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "shows it in this pane");

    static final Command<ClockMode> COMMAND = ROW.command(ClockMode::new);

    public ClockMode {
        given.check();
    }

    public static ClockMode in(PaneTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
