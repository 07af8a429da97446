package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.CHANGES_LAYOUT;
import static dev.muntin.ops.command.Trait.MOVES;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.WindowTarget;

/** Gives each pane of a window the place of its neighbour. */
public record RotateWindow(Given<RotateWindow> given) implements Straying<RotateWindow> {
    private static final Row<RotateWindow> ROW = Row.of("rotate-window", "rotatew",
            "Gives each pane of a window the place of its neighbour.",
            Scope.WINDOW, Safety.MUTATING, MOVES, CHANGES_LAYOUT);

    public static final Slot<RotateWindow, Boolean> DOWN = ROW.flag('D', "down", "moves them to the next place");
    public static final Slot<RotateWindow, Boolean> UP = ROW.flag('U', "up", "moves them to the place before, as it does anyway");
    public static final Slot<RotateWindow, Boolean> ZOOM = ROW.flag('Z', "zoom", "leaves a zoomed window zoomed");
    public static final Slot<RotateWindow, WindowTarget> TARGET = ROW.flag('t', "target", Kinds.WINDOW, "takes this window");

    static final Command<RotateWindow> COMMAND = ROW.atMostOne(DOWN, UP).command(RotateWindow::new);

    public RotateWindow {
        given.check();
    }

    public static RotateWindow of(WindowTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
