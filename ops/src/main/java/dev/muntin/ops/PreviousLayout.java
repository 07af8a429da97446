package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.CHANGES_LAYOUT;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.WindowTarget;

/** Lays a window out in the named way before. */
public record PreviousLayout(Given<PreviousLayout> given) implements Unmoving<PreviousLayout> {
    private static final Row<PreviousLayout> ROW = Row.of("previous-layout", "prevl",
            "Lays a window out in the named way before.",
            Scope.WINDOW, Safety.MUTATING, CHANGES_LAYOUT);

    public static final Slot<PreviousLayout, WindowTarget> TARGET = ROW.flag('t', "target", Kinds.WINDOW, "lays out this window");

    static final Command<PreviousLayout> COMMAND = ROW.command(PreviousLayout::new);

    public PreviousLayout {
        given.check();
    }

    public static PreviousLayout in(WindowTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
