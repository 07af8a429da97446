package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.argument.Program;
import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Text;
import java.util.Map;

/** Runs something in a pane again, or something else. */
public record RespawnPane(Given<RespawnPane> given) implements Unmoving<RespawnPane> {
    private static final Row<RespawnPane> ROW = Row.of("respawn-pane", "respawnp",
            "Runs something in a pane again, or something else.",
            Scope.PANE, Safety.DESTRUCTIVE, REFUSABLE);

    public static final Slot<RespawnPane, Boolean> EMPTY = ROW.flag('E', "empty", "runs nothing", from(3, 8));
    public static final Slot<RespawnPane, Boolean> KILL = ROW.flag('k', "kill", "ends what still runs there");
    public static final Slot<RespawnPane, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "takes this pane");
    private static final StartSlots<RespawnPane> START = StartSlots.in(ROW);
    public static final Slot<RespawnPane, Text> DIRECTORY = START.directory();
    public static final Slot<RespawnPane, Map<String, String>> ENVIRONMENT = START.environment();
    public static final Slot<RespawnPane, Program> PROGRAM = START.program();

    static final Command<RespawnPane> COMMAND = ROW.atMostOne(EMPTY, PROGRAM).command(RespawnPane::new);

    public RespawnPane {
        given.check();
    }

    public static RespawnPane of(PaneTarget target, Start start) {
        return START.fill(COMMAND.given().set(TARGET, target), start).made();
    }
}
