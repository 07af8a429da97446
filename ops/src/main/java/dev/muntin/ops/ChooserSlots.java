package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.HIDDEN;
import static dev.muntin.ops.command.Mark.from;

import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;
import java.util.List;

/** What every command takes that lets one choose from a list in a pane. */
record ChooserSlots<O>(Slot<O, Boolean> kill, Slot<O, Integer> noPreview, Slot<O, Boolean> reversed, Slot<O, Boolean> unasked,
        Slot<O, Boolean> zoom, Slot<O, Format> line, Slot<O, Format> filter, Slot<O, Format> keyFormat, Slot<O, String> order,
        Slot<O, PaneTarget> target, Slot<O, List<Operation>> chosen) {
    static <O> ChooserSlots<O> in(Row<O> row) {
        return new ChooserSlots<>(
                row.flag('k', "kill", "ends the pane when the mode is left", from(3, 8)),
                row.flag('N', "no-preview", Kinds.COUNT, "shows no preview; twice, a larger one"),
                row.flag('r', "reversed", "lists them the other way around"),
                row.flag('y', "unasked", "asks nobody before something is ended or forgotten", from(3, 7), HIDDEN),
                row.flag('Z', "zoom", "zooms the pane"),
                row.flag('F', "line", Kinds.FORMAT, "shows each so"),
                row.flag('f', "filter", Kinds.FORMAT, "shows those for which this is neither empty nor 0"),
                row.flag('K', "key-format", Kinds.FORMAT, "gives each the key that this names"),
                row.flag('O', "order", Kinds.LITERAL, "orders them by this"),
                row.flag('t', "target", Kinds.PANE, "shows the choice in this pane"),
                // %% and %1 stand for the choice in it, wherever they are.
                row.argument("chosen", Chains.COMMANDS, "does this with what is chosen"));
    }
}
