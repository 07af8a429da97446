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

/** Lays a window out in the next of the named ways. */
public record NextLayout(Given<NextLayout> given) implements Unmoving<NextLayout> {
    private static final Row<NextLayout> ROW = Row.of("next-layout", "nextl",
            "Lays a window out in the next of the named ways.",
            Scope.WINDOW, Safety.MUTATING, CHANGES_LAYOUT);

    public static final Slot<NextLayout, WindowTarget> TARGET = ROW.flag('t', "target", Kinds.WINDOW, "lays out this window");

    static final Command<NextLayout> COMMAND = ROW.command(NextLayout::new);

    public NextLayout {
        given.check();
    }

    public static NextLayout in(WindowTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
