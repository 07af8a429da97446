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
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;

/** Prints options. */
public record ShowOptions(Given<ShowOptions> given) implements Unmoving<ShowOptions> {
    private static final Row<ShowOptions> ROW = Row.of("show-options", "show",
            "Prints options.",
            Scope.SESSION, Safety.READONLY, PRINTS, REFUSABLE, IDEMPOTENT);

    public static final Slot<ShowOptions, Boolean> INHERITED = ROW.flag('A', "inherited", "prints those, too, that are inherited");
    public static final Slot<ShowOptions, Boolean> HOOKS = ROW.flag('H', "hooks", "prints hooks, too");
    public static final Slot<ShowOptions, Boolean> QUIET = ROW.flag('q', "quiet", "takes it for no error that there is no such option");
    public static final Slot<ShowOptions, Boolean> VALUE_ONLY = ROW.flag('v', "value-only", "leaves their names out");
    public static final Slot<ShowOptions, Format> LINE_FORMAT = ROW.flag('F', "line", Kinds.FORMAT, "prints this line for each", from(3, 8), LINE);
    private static final OptionSlots<ShowOptions> PLACE = OptionSlots.in(ROW);
    public static final Slot<ShowOptions, Boolean> GLOBAL = PLACE.global();
    public static final Slot<ShowOptions, Boolean> SERVER = PLACE.server();
    public static final Slot<ShowOptions, Boolean> WINDOW = PLACE.window();
    public static final Slot<ShowOptions, Boolean> PANE = PLACE.pane();
    public static final Slot<ShowOptions, PaneTarget> TARGET = PLACE.target();
    public static final Slot<ShowOptions, Text> NAME = ROW.argument("option", Kinds.TEXT, "prints this one alone");

    static final Command<ShowOptions> COMMAND = ROW.atMostOne(SERVER, WINDOW, PANE).command(ShowOptions::new);

    public ShowOptions {
        given.check();
    }

    public static ShowOptions of(OptionPlace place) {
        return PLACE.fill(COMMAND.given(), place).made();
    }

    /** One option without its name. */
    public static ShowOptions value(OptionPlace place, String name) {
        return PLACE.fill(COMMAND.given().set(VALUE_ONLY).set(NAME, name), place).made();
    }

    /** Prints them with their names. */
    @Override
    public Asked<ShownOptions> asked() {
        return Asked.of(without(VALUE_ONLY).without(LINE_FORMAT), Readings.options());
    }
}
