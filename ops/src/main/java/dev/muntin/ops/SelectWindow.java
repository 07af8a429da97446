package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.MOVES;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.WindowTarget;

/** Makes a window its session's current one. */
public record SelectWindow(Given<SelectWindow> given) implements Moving<SelectWindow> {
    private static final Row<SelectWindow> ROW = Row.of("select-window", "selectw",
            "Makes a window its session's current one.",
            Scope.WINDOW, Safety.MUTATING, MOVES);

    public static final Slot<SelectWindow, Boolean> LAST = ROW.flag('l', "last", "takes the window that was current before");
    public static final Slot<SelectWindow, Boolean> NEXT = ROW.flag('n', "next", "takes the next window");
    public static final Slot<SelectWindow, Boolean> PREVIOUS = ROW.flag('p', "previous", "takes the previous window");
    public static final Slot<SelectWindow, Boolean> TOGGLE = ROW.flag('T', "toggle", "takes the one before, if it is the current one already");
    public static final Slot<SelectWindow, WindowTarget> TARGET = ROW.flag('t', "target", Kinds.WINDOW, "takes this window, or begins from it");

    static final Command<SelectWindow> COMMAND = ROW.atMostOne(LAST, NEXT, PREVIOUS).command(SelectWindow::new);

    public SelectWindow {
        given.check();
    }

    public static SelectWindow of(WindowTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
