package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.LINE;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;
import static dev.muntin.ops.command.Trait.PRINTS;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.result.ShownOptions;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;

/** Prints options of a window, as show-options -w does. */
public record ShowWindowOptions(Given<ShowWindowOptions> given) implements Unmoving<ShowWindowOptions> {
    private static final Row<ShowWindowOptions> ROW = Row.of("show-window-options", "showw",
            "Prints options of a window, as show-options -w does.",
            Scope.WINDOW, Safety.READONLY, PRINTS, REFUSABLE, IDEMPOTENT);

    public static final Slot<ShowWindowOptions, Boolean> GLOBAL = ROW.flag('g', "global", "means all windows that have no value of their own");
    public static final Slot<ShowWindowOptions, Boolean> VALUE_ONLY = ROW.flag('v', "value-only", "leaves their names out");
    public static final Slot<ShowWindowOptions, Format> LINE_FORMAT =
            ROW.flag('F', "line", Kinds.FORMAT, "prints this line for each", from(3, 8), LINE);
    public static final Slot<ShowWindowOptions, WindowTarget> TARGET = ROW.flag('t', "target", Kinds.WINDOW, "means this window");
    public static final Slot<ShowWindowOptions, Text> NAME = ROW.argument("option", Kinds.TEXT, "prints this one alone");

    static final Command<ShowWindowOptions> COMMAND = ROW.command(ShowWindowOptions::new);

    public ShowWindowOptions {
        given.check();
    }

    public static ShowWindowOptions of(WindowTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }

    /** Prints them with their names. */
    @Override
    public Asked<ShownOptions> asked() {
        return Asked.of(without(VALUE_ONLY).without(LINE_FORMAT), Readings.options());
    }
}
