package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.cancels;
import static dev.muntin.ops.command.Trait.MOVES;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.WindowTarget;

/** Goes to the pane of a window that was active before. */
public record LastPane(Given<LastPane> given) implements Straying<LastPane> {
    private static final Row<LastPane> ROW = Row.of("last-pane", "lastp",
            "Goes to the pane of a window that was active before.",
            Scope.WINDOW, Safety.MUTATING, MOVES, REFUSABLE);

    public static final Slot<LastPane, Boolean> DISABLE = ROW.flag('d', "disable", "takes no input for it any more", cancels(MOVES));
    public static final Slot<LastPane, Boolean> ENABLE = ROW.flag('e', "enable", "takes input for it again", cancels(MOVES));
    public static final Slot<LastPane, Boolean> ZOOM = ROW.flag('Z', "zoom", "leaves a zoomed window zoomed");
    public static final Slot<LastPane, WindowTarget> TARGET = ROW.flag('t', "target", Kinds.WINDOW, "goes to it in this window");

    static final Command<LastPane> COMMAND = ROW.atMostOne(DISABLE, ENABLE).command(LastPane::new);

    public LastPane {
        given.check();
    }

    public static LastPane in(WindowTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
