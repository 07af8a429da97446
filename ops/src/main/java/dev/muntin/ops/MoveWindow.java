package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.FORGIVING;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;

/** Gives a window another index, or renumbers all windows of a session. */
public record MoveWindow(Given<MoveWindow> given) implements Unmoving<MoveWindow> {
    private static final Row<MoveWindow> ROW = Row.of("move-window", "movew",
            "Gives a window another index, perhaps in another session, or renumbers all windows of a session.",
            Scope.WINDOW, Safety.MUTATING, FORGIVING);

    public static final Slot<MoveWindow, Boolean> AFTER = ROW.flag('a', "after", "puts it behind the target, and moves others away");
    public static final Slot<MoveWindow, Boolean> BEFORE = ROW.flag('b', "before", "puts it in front of the target, and moves others away");
    public static final Slot<MoveWindow, Boolean> DETACHED = ROW.flag('d', "detached", "does not go to it");
    public static final Slot<MoveWindow, Boolean> KILL = ROW.flag('k', "kill", "ends the window that stands there");
    public static final Slot<MoveWindow, Boolean> RENUMBER = ROW.flag('r', "renumber", "renumbers the session's windows from base-index, in their order");
    public static final Slot<MoveWindow, WindowTarget> SOURCE = ROW.flag('s', "source", Kinds.WINDOW, "moves this window");
    public static final Slot<MoveWindow, WindowTarget> TARGET = ROW.flag('t', "target", Kinds.WINDOW, "moves it there");

    static final Command<MoveWindow> COMMAND = ROW.atMostOne(AFTER, BEFORE).command(MoveWindow::new);

    public MoveWindow {
        given.check();
    }

    /** Renumbers the windows of a session from its {@code base-index}, keeping their order. */
    public static MoveWindow renumber(SessionTarget session) {
        return COMMAND.given().set(RENUMBER).set(TARGET, session).made();
    }
}
