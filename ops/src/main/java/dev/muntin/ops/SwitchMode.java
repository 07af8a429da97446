package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.IDEMPOTENT;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;
import java.util.List;

/** Lets one choose a session or a window by typing some of its letters. */
public record SwitchMode(Given<SwitchMode> given) implements Unmoving<SwitchMode> {
    private static final Row<SwitchMode> ROW = Row.<SwitchMode>of("switch-mode", "",
            "Lets one choose a session or a window by typing some of its letters.",
            Scope.PANE, Safety.MUTATING, IDEMPOTENT).since(3, 8);

    public static final Slot<SwitchMode, Boolean> KILL = ROW.flag('k', "kill", "ends the pane when the mode is left");
    public static final Slot<SwitchMode, Boolean> SESSIONS = ROW.flag('s', "sessions", "lists sessions, as it does anyway");
    public static final Slot<SwitchMode, Boolean> WINDOWS = ROW.flag('w', "windows", "lists windows");
    public static final Slot<SwitchMode, Boolean> ZOOM = ROW.flag('Z', "zoom", "zooms the pane");
    public static final Slot<SwitchMode, Format> LINE_FORMAT = ROW.flag('F', "line", Kinds.FORMAT, "shows each so");
    public static final Slot<SwitchMode, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "shows the choice in this pane");
    // In what is chosen from, %% and %1 stand for the choice, wherever they are.
    public static final Slot<SwitchMode, List<Operation>> CHOSEN = ROW.argument("chosen", Chains.COMMANDS, "does this with what is chosen");

    static final Command<SwitchMode> COMMAND = ROW.atMostOne(SESSIONS, WINDOWS).command(SwitchMode::new);

    public SwitchMode {
        given.check();
    }

    public static SwitchMode in(PaneTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
