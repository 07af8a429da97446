package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.cancels;
import static dev.muntin.ops.command.Trait.MOVES;

import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.layout.PaneLength;
import dev.muntin.ops.target.PaneTarget;

/** What both commands take that put a pane into the space of another. */
record JoinSlots<O>(Slot<O, Boolean> before, Slot<O, Boolean> detached, Slot<O, Boolean> full, Slot<O, Boolean> horizontal,
        Slot<O, Boolean> vertical, Slot<O, PaneLength> size, Slot<O, PaneTarget> source, Slot<O, PaneTarget> target) {
    static <O> JoinSlots<O> in(Row<O> row) {
        return new JoinSlots<>(
                row.flag('b', "before", "puts it to the left or above"),
                row.flag('d', "detached", "leaves the active pane as it is", cancels(MOVES)),
                row.flag('f', "full", "gives it the whole width or height of the window"),
                row.flag('h', "horizontal", "puts it beside the other"),
                row.flag('v', "vertical", "puts it below the other, as it does anyway"),
                row.flag('l', "size", Kinds.LENGTH, "gives it this size"),
                row.flag('s', "source", Kinds.PANE, "takes this pane; the marked one, or the current one otherwise"),
                row.flag('t', "target", Kinds.PANE, "divides this pane"));
    }
}
