package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.CHANGES_LAYOUT;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.argument.Program;
import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Text;
import java.util.Map;

/** Runs something in a window again, or something else, in one pane. */
public record RespawnWindow(Given<RespawnWindow> given) implements Unmoving<RespawnWindow> {
    private static final Row<RespawnWindow> ROW = Row.of("respawn-window", "respawnw",
            "Runs something in a window again, or something else, in one pane.",
            Scope.WINDOW, Safety.DESTRUCTIVE, REFUSABLE, CHANGES_LAYOUT);

    public static final Slot<RespawnWindow, Boolean> EMPTY = ROW.flag('E', "empty", "runs nothing", from(3, 8));
    public static final Slot<RespawnWindow, Boolean> KILL = ROW.flag('k', "kill", "ends what still runs there");
    public static final Slot<RespawnWindow, WindowTarget> TARGET = ROW.flag('t', "target", Kinds.WINDOW, "takes this window");
    private static final StartSlots<RespawnWindow> START = StartSlots.in(ROW);
    public static final Slot<RespawnWindow, Text> DIRECTORY = START.directory();
    public static final Slot<RespawnWindow, Map<String, String>> ENVIRONMENT = START.environment();
    public static final Slot<RespawnWindow, Program> PROGRAM = START.program();

    static final Command<RespawnWindow> COMMAND = ROW.atMostOne(EMPTY, PROGRAM).command(RespawnWindow::new);

    public RespawnWindow {
        given.check();
    }

    public static RespawnWindow of(WindowTarget target, Start start) {
        return START.fill(COMMAND.given().set(TARGET, target), start).made();
    }
}
