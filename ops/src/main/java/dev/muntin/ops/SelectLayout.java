package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.CHANGES_LAYOUT;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.layout.Layout;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.WindowTarget;

/** Arranges the panes of a window. */
public record SelectLayout(Given<SelectLayout> given) implements Unmoving<SelectLayout> {
    private static final Row<SelectLayout> ROW = Row.of("select-layout", "selectl",
            "Arranges the panes of a window.",
            Scope.WINDOW, Safety.MUTATING, CHANGES_LAYOUT);

    public static final Slot<SelectLayout, Boolean> SPREAD = ROW.flag('E', "spread", "gives the pane and its neighbours the same size");
    public static final Slot<SelectLayout, Boolean> NEXT = ROW.flag('n', "next", "takes the next of tmux's layouts");
    public static final Slot<SelectLayout, Boolean> UNDO = ROW.flag('o', "undo", "takes the layout before the last change");
    public static final Slot<SelectLayout, Boolean> PREVIOUS = ROW.flag('p', "previous", "takes the previous of tmux's layouts");
    public static final Slot<SelectLayout, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "arranges this window");
    public static final Slot<SelectLayout, Layout> LAYOUT = ROW.argument("layout", Kinds.LAYOUT, "arranges them so; as last time otherwise");

    static final Command<SelectLayout> COMMAND = ROW.atMostOne(SPREAD, NEXT, UNDO, PREVIOUS, LAYOUT).command(SelectLayout::new);

    public SelectLayout {
        given.check();
    }

    public static SelectLayout of(WindowTarget target, Layout layout) {
        return COMMAND.given().set(TARGET, target).set(LAYOUT, layout).made();
    }

    /** A name always does something; a layout string can have too few cells. */
    @Override
    public boolean refusable() {
        return given.get(LAYOUT).filter(Layout.Custom.class::isInstance).isPresent();
    }
}
