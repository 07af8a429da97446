package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.HIDDEN;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;

/** Lets options and keys be changed in a pane. */
public record CustomizeMode(Given<CustomizeMode> given) implements Unmoving<CustomizeMode> {
    private static final Row<CustomizeMode> ROW = Row.of("customize-mode", "",
            "Lets options and keys be changed in a pane.",
            Scope.PANE, Safety.MUTATING, IDEMPOTENT);

    public static final Slot<CustomizeMode, Boolean> KILL = ROW.flag('k', "kill", "ends the pane when the mode is left", from(3, 8));
    public static final Slot<CustomizeMode, Integer> NO_PREVIEW = ROW.flag('N', "no-preview", Kinds.COUNT, "does not tell what an option is for");
    public static final Slot<CustomizeMode, Boolean> UNASKED =
            ROW.flag('y', "unasked", "asks nobody before it changes something", from(3, 7), HIDDEN);
    public static final Slot<CustomizeMode, Boolean> ZOOM = ROW.flag('Z', "zoom", "zooms the pane");
    public static final Slot<CustomizeMode, Format> LINE_FORMAT = ROW.flag('F', "line", Kinds.FORMAT, "shows each so");
    public static final Slot<CustomizeMode, Format> FILTER =
            ROW.flag('f', "filter", Kinds.FORMAT, "shows those for which this is neither empty nor 0");
    public static final Slot<CustomizeMode, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "shows them in this pane");

    static final Command<CustomizeMode> COMMAND = ROW.command(CustomizeMode::new);

    public CustomizeMode {
        given.check();
    }

    public static CustomizeMode in(PaneTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
