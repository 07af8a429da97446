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

/** Lets operations run when something happens; for what they do, no hook of anybody's runs. */
public record SetHook(Given<SetHook> given) implements Unmoving<SetHook> {
    private static final Row<SetHook> ROW = Row.of("set-hook", "",
            "Lets operations run when something happens, or runs them now.",
            Scope.SESSION, Safety.MUTATING, REFUSABLE);

    public static final Slot<SetHook, Boolean> APPEND = ROW.flag('a', "append", "adds the operations to those that are there");
    public static final Slot<SetHook, Boolean> RUN = ROW.flag('R', "run", "runs the hook now, in its place in the chain");
    public static final Slot<SetHook, Boolean> UNSET = ROW.flag('u', "unset", "forgets the hook");
    public static final Slot<SetHook, Boolean> GLOBAL = ROW.flag('g', "global", "means all sessions, or all windows, that have no hook of their own");
    public static final Slot<SetHook, Boolean> WINDOW = ROW.flag('w', "window", "means a window's hooks");
    public static final Slot<SetHook, Boolean> PANE = ROW.flag('p', "pane", "means a pane's hooks");
    public static final Slot<SetHook, Boolean> EVENT =
            ROW.flag('E', "event", "raises the event of this name, which begins with an @", from(3, 8));
    public static final Slot<SetHook, Boolean> ONLY_TRUE =
            ROW.flag('T', "only-true", "runs it only while the monitored format is neither empty nor 0", from(3, 8));
    public static final Slot<SetHook, Format> MONITOR =
            ROW.flag('B', "monitor", Kinds.FORMAT, "looks every second whether a format changed, as name:what:format", from(3, 8));
    public static final Slot<SetHook, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "means this session, window or pane");
    public static final Slot<SetHook, Text> NAME = ROW.argument("hook", Kinds.TEXT, "means this hook");
    public static final Slot<SetHook, List<Operation>> BODY = ROW.argument("body", Chains.BODY, "runs these");

    /** What runs behind commands that build a session, by names that every tmux knows. */
    public static final List<String> BEHIND_BUILDERS = List.of("after-display-message", "after-new-window", "after-resize-window",
            "after-select-layout", "after-select-pane", "after-select-window", "after-send-keys", "after-set-option", "after-split-window");

    static final Command<SetHook> COMMAND = ROW.atLeastOne(NAME, MONITOR).atMostOne(EVENT, RUN, UNSET, BODY).needs(ONLY_TRUE, MONITOR)
            .command(SetHook::new);

    public SetHook {
        given.check();
    }

    /** For every session that has no such hook of its own. */
    public static SetHook everywhere(String name, List<Operation> body) {
        return COMMAND.given().set(GLOBAL).set(NAME, name).set(BODY, body).made();
    }

    /** For one session, which then has no other of this name. */
    public static SetHook of(SessionTarget target, String hook, List<Operation> then) {
        return COMMAND.given().set(TARGET, target).set(NAME, hook).set(BODY, then).made();
    }

    /** One that does nothing, for a session that would otherwise have somebody else's. */
    public static SetHook nothing(PaneTarget session, String name) {
        return COMMAND.given().set(TARGET, session).set(NAME, name).set(BODY, List.of()).made();
    }

    /** Runs a hook of the user's own now; before 3.3 tmux does nothing, in silence. */
    public static SetHook run(String name) {
        return COMMAND.given().set(RUN).set(NAME, name).made();
    }

    /** Forgets a hook of every session; one that is not set is no error. */
    public static SetHook forget(String name) {
        return COMMAND.given().set(UNSET).set(GLOBAL).set(NAME, name).made();
    }

    /** Lets a session have everybody's hook again. */
    public static SetHook inherit(PaneTarget session, String name) {
        return COMMAND.given().set(UNSET).set(TARGET, session).set(NAME, name).made();
    }

    /** tmux takes whatever name behind an {@code @}, and knows those that have been there all along. */
    @Override
    public boolean refusable() {
        return !(given.get(NAME).orElse(Text.of("")) instanceof Text.Plain plain && (plain.text().startsWith("@") || BEHIND_BUILDERS.contains(plain.text())));
    }
}
