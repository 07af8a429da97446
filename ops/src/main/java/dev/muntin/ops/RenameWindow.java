package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.REQUIRED;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Text;

/** Calls a window something else, and no longer by what runs in it. */
public record RenameWindow(Given<RenameWindow> given) implements Unmoving<RenameWindow> {
    private static final Row<RenameWindow> ROW = Row.of("rename-window", "renamew",
            "Calls a window something else, and no longer by what runs in it.",
            Scope.WINDOW, Safety.MUTATING, REFUSABLE, IDEMPOTENT);

    public static final Slot<RenameWindow, WindowTarget> TARGET = ROW.flag('t', "target", Kinds.WINDOW, "renames this window");
    public static final Slot<RenameWindow, Text> NAME = ROW.argument("name", Kinds.NAME, "calls it so", REQUIRED);

    static final Command<RenameWindow> COMMAND = ROW.command(RenameWindow::new);

    public RenameWindow {
        given.check();
    }

    public static RenameWindow of(WindowTarget target, String name) {
        return COMMAND.given().set(TARGET, target).set(NAME, name).made();
    }
}
