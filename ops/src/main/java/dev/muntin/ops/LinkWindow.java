package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.cancels;
import static dev.muntin.ops.command.Trait.MOVES;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.WindowTarget;

/** Makes a window stand in another session, too. */
public record LinkWindow(Given<LinkWindow> given) implements Straying<LinkWindow> {
    private static final Row<LinkWindow> ROW = Row.of("link-window", "linkw",
            "Makes a window stand in another session, too.",
            Scope.WINDOW, Safety.MUTATING, MOVES, REFUSABLE);

    public static final Slot<LinkWindow, Boolean> AFTER = ROW.flag('a', "after", "puts it behind the target, and moves others away");
    public static final Slot<LinkWindow, Boolean> BEFORE = ROW.flag('b', "before", "puts it in front of the target, and moves others away");
    public static final Slot<LinkWindow, Boolean> DETACHED = ROW.flag('d', "detached", "does not go to it", cancels(MOVES));
    public static final Slot<LinkWindow, Boolean> KILL = ROW.flag('k', "kill", "ends the window that stands there");
    public static final Slot<LinkWindow, WindowTarget> SOURCE = ROW.flag('s', "source", Kinds.WINDOW, "takes this window");
    public static final Slot<LinkWindow, WindowTarget> TARGET =
            ROW.flag('t', "target", Kinds.WINDOW, "puts it there; a session means its next free index");

    static final Command<LinkWindow> COMMAND = ROW.atMostOne(AFTER, BEFORE).command(LinkWindow::new);

    public LinkWindow {
        given.check();
    }

    public static LinkWindow of(WindowTarget source, WindowTarget target) {
        return COMMAND.given().set(SOURCE, source).set(TARGET, target).made();
    }
}
