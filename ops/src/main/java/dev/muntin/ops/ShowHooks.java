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
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;

/** Prints what is done whenever something happens. */
public record ShowHooks(Given<ShowHooks> given) implements Unmoving<ShowHooks> {
    private static final Row<ShowHooks> ROW = Row.of("show-hooks", "",
            "Prints what is done whenever something happens.",
            Scope.SESSION, Safety.READONLY, PRINTS, REFUSABLE, IDEMPOTENT);

    public static final Slot<ShowHooks, Boolean> MONITORS = ROW.flag('B', "monitors", "prints what is looked at every second", from(3, 8));
    public static final Slot<ShowHooks, Boolean> GLOBAL = ROW.flag('g', "global", "means all sessions that have no hook of their own");
    public static final Slot<ShowHooks, Boolean> PANE = ROW.flag('p', "pane", "means a pane's hooks");
    public static final Slot<ShowHooks, Boolean> WINDOW = ROW.flag('w', "window", "means a window's hooks");
    public static final Slot<ShowHooks, Format> LINE_FORMAT = ROW.flag('F', "line", Kinds.FORMAT, "prints this line for each", from(3, 8), LINE);
    public static final Slot<ShowHooks, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "means this session, window or pane");
    public static final Slot<ShowHooks, Text> NAME = ROW.argument("hook", Kinds.TEXT, "prints this one alone");

    static final Command<ShowHooks> COMMAND = ROW.atMostOne(PANE, WINDOW).command(ShowHooks::new);

    public ShowHooks {
        given.check();
    }

    public static ShowHooks of(SessionTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }

    /** Those of every session that has none of its own. */
    public static ShowHooks everywhere() {
        return COMMAND.given().set(GLOBAL).made();
    }

    /** Prints them as tmux does of its own accord. */
    @Override
    public Asked<ShownOptions> asked() {
        return Asked.of(without(LINE_FORMAT), Readings.options());
    }
}
