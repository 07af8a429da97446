package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.from;

import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;

/** How a new pane looks: its message and its styles become options of the pane, which tmux expands whenever it draws. */
record PaneLookSlots<O>(Slot<O, Text> title, Slot<O, String> borderLines, Slot<O, Format> message, Slot<O, Format> style,
        Slot<O, Format> activeBorder, Slot<O, Format> inactiveBorder) {
    static <O> PaneLookSlots<O> in(Row<O> row) {
        return new PaneLookSlots<>(
                row.flag('T', "title", Kinds.TEXT, "gives the new pane this title", from(3, 8)),
                row.flag('B', "border-lines", Kinds.LITERAL, "draws the pane's border with these lines", from(3, 8)),
                row.flag('m', "message", Kinds.FORMAT, "says this in the kept pane", from(3, 7)),
                row.flag('s', "style", Kinds.FORMAT, "draws the pane in this style", from(3, 7)),
                row.flag('S', "active-border-style", Kinds.FORMAT, "draws the border so while the pane is active", from(3, 7)),
                row.flag('R', "inactive-border-style", Kinds.FORMAT, "draws the border so while it is not", from(3, 7)));
    }
}
