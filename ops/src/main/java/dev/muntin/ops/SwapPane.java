package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.cancels;
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

/** Gives two panes the place of each other. */
public record SwapPane(Given<SwapPane> given) implements Straying<SwapPane> {
    private static final Row<SwapPane> ROW = Row.of("swap-pane", "swapp",
            "Gives two panes the place of each other.",
            Scope.PANE, Safety.MUTATING, MOVES, CHANGES_LAYOUT);

    public static final Slot<SwapPane, Boolean> DETACHED = ROW.flag('d', "detached", "leaves the active pane as it is", cancels(MOVES));
    public static final Slot<SwapPane, Boolean> DOWN = ROW.flag('D', "down", "takes the next pane for the other");
    public static final Slot<SwapPane, Boolean> UP = ROW.flag('U', "up", "takes the pane before for the other");
    public static final Slot<SwapPane, Boolean> ZOOM = ROW.flag('Z', "zoom", "leaves a zoomed window zoomed");
    public static final Slot<SwapPane, PaneTarget> SOURCE =
            ROW.flag('s', "source", Kinds.PANE, "takes this pane; the marked one, or the current one otherwise");
    public static final Slot<SwapPane, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "takes this one for the other");

    static final Command<SwapPane> COMMAND = ROW.atMostOne(DOWN, UP, SOURCE).command(SwapPane::new);

    public SwapPane {
        given.check();
    }

    public static SwapPane of(PaneTarget source, PaneTarget target) {
        return COMMAND.given().set(SOURCE, source).set(TARGET, target).made();
    }
}
