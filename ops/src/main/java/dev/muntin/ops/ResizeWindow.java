package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.CHANGES_LAYOUT;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.target.WindowTarget;

/** Gives a window a size of its own, whatever clients are attached, until its {@code window-size} is unset. */
public record ResizeWindow(Given<ResizeWindow> given) implements Unmoving<ResizeWindow> {
    private static final Row<ResizeWindow> ROW = Row.of("resize-window", "resizew",
            "Gives a window a size of its own, whatever clients are attached, until its window-size is unset.",
            Scope.WINDOW, Safety.MUTATING, CHANGES_LAYOUT);

    public static final Slot<ResizeWindow, Boolean> SMALLEST = ROW.flag('a', "smallest", "takes the size of the smallest session that holds it");
    public static final Slot<ResizeWindow, Boolean> LARGEST = ROW.flag('A', "largest", "takes the size of the largest session that holds it");
    public static final Slot<ResizeWindow, Boolean> DOWN = ROW.flag('D', "down", "makes it higher");
    public static final Slot<ResizeWindow, Boolean> LEFT = ROW.flag('L', "left", "makes it narrower");
    public static final Slot<ResizeWindow, Boolean> RIGHT = ROW.flag('R', "right", "makes it wider");
    public static final Slot<ResizeWindow, Boolean> UP = ROW.flag('U', "up", "makes it lower");
    public static final Slot<ResizeWindow, WindowTarget> TARGET = ROW.flag('t', "target", Kinds.WINDOW, "resizes this window");
    public static final Slot<ResizeWindow, Integer> COLUMNS = ROW.flag('x', "columns", Kinds.INTEGER, "makes it so wide");
    public static final Slot<ResizeWindow, Integer> ROWS = ROW.flag('y', "rows", Kinds.INTEGER, "makes it so high");
    public static final Slot<ResizeWindow, Integer> BY = ROW.argument("by", Kinds.INTEGER, "moves its side by so many cells, not by one");

    static final Command<ResizeWindow> COMMAND = ROW.atMostOne(SMALLEST, LARGEST, DOWN, LEFT, RIGHT, UP).command(ResizeWindow::new);

    public ResizeWindow {
        given.check();
    }

    public static ResizeWindow to(WindowTarget target, Size size) {
        return COMMAND.given().set(TARGET, target).set(COLUMNS, size.columns()).set(ROWS, size.rows()).made();
    }
}
