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

/** Gives two windows the index of each other. */
public record SwapWindow(Given<SwapWindow> given) implements Straying<SwapWindow> {
    private static final Row<SwapWindow> ROW = Row.of("swap-window", "swapw",
            "Gives two windows the index of each other.",
            Scope.WINDOW, Safety.MUTATING, MOVES, REFUSABLE);

    public static final Slot<SwapWindow, Boolean> DETACHED = ROW.flag('d', "detached", "leaves the current windows as they are", cancels(MOVES));
    public static final Slot<SwapWindow, WindowTarget> SOURCE =
            ROW.flag('s', "source", Kinds.WINDOW, "takes this window; that of the marked pane, or the current one otherwise");
    public static final Slot<SwapWindow, WindowTarget> TARGET = ROW.flag('t', "target", Kinds.WINDOW, "takes this one for the other");

    static final Command<SwapWindow> COMMAND = ROW.command(SwapWindow::new);

    public SwapWindow {
        given.check();
    }

    public static SwapWindow of(WindowTarget source, WindowTarget target) {
        return COMMAND.given().set(SOURCE, source).set(TARGET, target).made();
    }
}
