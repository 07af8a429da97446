package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.causes;
import static dev.muntin.ops.command.Trait.CHANGES_LAYOUT;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.layout.PaneLength;
import dev.muntin.ops.target.PaneTarget;

/** Makes a pane higher, wider, as big as its window, or the other way around. */
public record ResizePane(Given<ResizePane> given) implements Unmoving<ResizePane> {
    private static final Row<ResizePane> ROW = Row.of("resize-pane", "resizep",
            "Makes a pane higher, wider, as big as its window, or the other way around.",
            Scope.PANE, Safety.MUTATING, CHANGES_LAYOUT);

    public static final Slot<ResizePane, Boolean> DOWN = ROW.flag('D', "down", "moves its lower side down");
    public static final Slot<ResizePane, Boolean> LEFT = ROW.flag('L', "left", "moves a side of it to the left");
    public static final Slot<ResizePane, Boolean> RIGHT = ROW.flag('R', "right", "moves a side of it to the right");
    public static final Slot<ResizePane, Boolean> UP = ROW.flag('U', "up", "moves a side of it up");
    public static final Slot<ResizePane, Boolean> MOUSE = ROW.flag('M', "mouse", "begins to drag its side, in a key binding of the mouse");
    public static final Slot<ResizePane, Boolean> TRIM = ROW.flag('T', "trim", "takes lines out of the history for those below the cursor");
    public static final Slot<ResizePane, Boolean> ZOOM = ROW.flag('Z', "zoom", "makes it as big as the window, or gives it back its size");
    public static final Slot<ResizePane, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "resizes this pane");
    public static final Slot<ResizePane, PaneLength> COLUMNS = ROW.flag('x', "columns", Kinds.LENGTH, "makes it so wide");
    public static final Slot<ResizePane, PaneLength> ROWS = ROW.flag('y', "rows", Kinds.LENGTH, "makes it so high");
    public static final Slot<ResizePane, Integer> BY =
            ROW.argument("by", Kinds.INTEGER, "moves its side by so many cells, not by one", causes(REFUSABLE));

    static final Command<ResizePane> COMMAND = ROW.atMostOne(DOWN, LEFT, RIGHT, UP, TRIM, ZOOM).command(ResizePane::new);

    public ResizePane {
        given.check();
    }

    public static ResizePane zoom(PaneTarget target) {
        return COMMAND.given().set(ZOOM).set(TARGET, target).made();
    }
}
