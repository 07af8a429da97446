package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.REQUIRED;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.MOVES;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Format;

/** Ends what runs in a window, in whatever sessions it is. */
public record KillWindow(Given<KillWindow> given) implements Straying<KillWindow> {
    private static final Row<KillWindow> ROW = Row.of("kill-window", "killw",
            "Ends what runs in a window, in whatever sessions it is.",
            Scope.WINDOW, Safety.DESTRUCTIVE, MOVES);

    public static final Slot<KillWindow, Boolean> OTHERS = ROW.flag('a', "others", "ends all windows of the session but this one");
    public static final Slot<KillWindow, Format> FILTER =
            ROW.flag('f', "filter", Kinds.FORMAT, "ends only those others for which this is neither empty nor 0", from(3, 8));
    // tmux would take the current window.
    public static final Slot<KillWindow, WindowTarget> TARGET = ROW.flag('t', "target", Kinds.WINDOW, "ends this window", REQUIRED);

    static final Command<KillWindow> COMMAND = ROW.needs(FILTER, OTHERS).command(KillWindow::new);

    public KillWindow {
        given.check();
    }

    public static KillWindow of(WindowTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }

    public static KillWindow others(WindowTarget target) {
        return COMMAND.given().set(OTHERS).set(TARGET, target).made();
    }
}
