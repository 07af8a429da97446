package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.REQUIRED;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.CHANGES_LAYOUT;
import static dev.muntin.ops.command.Trait.MOVES;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;

/** Ends what runs in a pane. */
public record KillPane(Given<KillPane> given) implements Straying<KillPane> {
    private static final Row<KillPane> ROW = Row.of("kill-pane", "killp",
            "Ends what runs in a pane.",
            Scope.PANE, Safety.DESTRUCTIVE, MOVES, CHANGES_LAYOUT);

    public static final Slot<KillPane, Boolean> OTHERS = ROW.flag('a', "others", "ends all panes of the window but this one");
    public static final Slot<KillPane, Format> FILTER =
            ROW.flag('f', "filter", Kinds.FORMAT, "ends only those others for which this is neither empty nor 0", from(3, 8));
    // tmux would take the current pane.
    public static final Slot<KillPane, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "ends this pane", REQUIRED);

    static final Command<KillPane> COMMAND = ROW.needs(FILTER, OTHERS).command(KillPane::new);

    public KillPane {
        given.check();
    }

    public static KillPane of(PaneTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
