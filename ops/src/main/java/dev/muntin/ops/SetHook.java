package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;
import java.util.List;

/** Says what is done whenever something happens, or does it now. */
public record SetHook(Given<SetHook> given) implements Unmoving<SetHook> {
    private static final Row<SetHook> ROW = Row.of("set-hook", "",
            "Says what is done whenever something happens, or does it now.",
            Scope.SESSION, Safety.MUTATING, REFUSABLE);

    public static final Slot<SetHook, Boolean> APPEND = ROW.flag('a', "append", "does it behind what is done already");
    public static final Slot<SetHook, Boolean> GLOBAL = ROW.flag('g', "global", "means all sessions that have no hook of their own");
    public static final Slot<SetHook, Boolean> PANE = ROW.flag('p', "pane", "means a pane's hook");
    public static final Slot<SetHook, Boolean> WINDOW = ROW.flag('w', "window", "means a window's hook");
    public static final Slot<SetHook, Boolean> FIRE = ROW.flag('E', "fire", "makes the event happen, whose name begins with an @", from(3, 8));
    public static final Slot<SetHook, Boolean> RUN = ROW.flag('R', "run", "does now what is done then, and sets nothing");
    public static final Slot<SetHook, Boolean> ONLY_TRUE =
            ROW.flag('T', "only-true", "does it only while the monitored format is neither empty nor 0", from(3, 8));
    public static final Slot<SetHook, Boolean> UNSET = ROW.flag('u', "unset", "lets it be inherited again");
    public static final Slot<SetHook, Format> MONITOR =
            ROW.flag('B', "monitor", Kinds.FORMAT, "looks every second whether a format changed, as name:what:format", from(3, 8));
    public static final Slot<SetHook, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "means this session, window or pane");
    public static final Slot<SetHook, Text> NAME = ROW.argument("hook", Kinds.TEXT, "takes this hook");
    public static final Slot<SetHook, List<Operation>> THEN = ROW.argument("then", Chains.COMMANDS, "does this");

    static final Command<SetHook> COMMAND = ROW.atLeastOne(NAME, MONITOR).atMostOne(FIRE, RUN, UNSET, THEN).needs(ONLY_TRUE, MONITOR)
            .command(SetHook::new);

    public SetHook {
        given.check();
    }

    public static SetHook of(SessionTarget target, String hook, List<Operation> then) {
        return COMMAND.given().set(TARGET, target).set(NAME, hook).set(THEN, then).made();
    }

    public static SetHook everywhere(String hook, List<Operation> then) {
        return COMMAND.given().set(GLOBAL).set(NAME, hook).set(THEN, then).made();
    }

    public static SetHook unset(SessionTarget target, String hook) {
        return COMMAND.given().set(UNSET).set(TARGET, target).set(NAME, hook).made();
    }
}
