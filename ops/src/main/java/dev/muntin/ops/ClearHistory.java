package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.PaneTarget;

/** Forgets what has scrolled out of a pane. */
public record ClearHistory(Given<ClearHistory> given) implements Unmoving<ClearHistory> {
    private static final Row<ClearHistory> ROW = Row.of("clear-history", "clearhist",
            "Forgets what has scrolled out of a pane.",
            Scope.PANE, Safety.DESTRUCTIVE, IDEMPOTENT);

    public static final Slot<ClearHistory, Boolean> HYPERLINKS = ROW.flag('H', "hyperlinks", "forgets its hyperlinks, too", from(3, 4));
    public static final Slot<ClearHistory, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "forgets the history of this pane");

    static final Command<ClearHistory> COMMAND = ROW.command(ClearHistory::new);

    public ClearHistory {
        given.check();
    }

    public static ClearHistory of(PaneTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
