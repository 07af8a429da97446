package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.cancels;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Mark.until;
import static dev.muntin.ops.command.Trait.REFUSABLE;
import static dev.muntin.ops.command.Trait.WAITS;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.ClientTarget;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.WindowTarget;
import java.util.List;

/** Shows the numbers of panes and lets one be chosen. */
public record DisplayPanes(Given<DisplayPanes> given) implements Unmoving<DisplayPanes> {
    private static final Row<DisplayPanes> ROW = Row.of("display-panes", "displayp",
            "Shows the numbers of panes and lets one be chosen.",
            Scope.CLIENT, Safety.MUTATING, WAITS, REFUSABLE);

    public static final Slot<DisplayPanes, Boolean> BACKGROUND =
            ROW.flag('b', "background", "does not wait for the choice", until(3, 8), cancels(WAITS));
    public static final Slot<DisplayPanes, Boolean> KILL = ROW.flag('k', "kill", "ends the pane when the mode is left", from(3, 8));
    public static final Slot<DisplayPanes, Boolean> NO_KEYS = ROW.flag('N', "no-keys", "does not close it when a key is pressed");
    public static final Slot<DisplayPanes, Boolean> UNZOOMED = ROW.flag('Z', "unzoomed", "does not zoom the pane", from(3, 8));
    public static final Slot<DisplayPanes, Integer> DURATION = ROW.flag('d', "duration", Kinds.INTEGER, "shows them for so many milliseconds");
    public static final Slot<DisplayPanes, WindowTarget> SOURCE = ROW.flag('s', "source", Kinds.WINDOW, "shows the panes of this window", from(3, 8));
    // Since 3.8 it is a mode of a pane; before, it lay over what a client shows.
    public static final Slot<DisplayPanes, ClientTarget> CLIENT = ROW.flag('t', "client", Kinds.CLIENT, "shows them to this client", until(3, 8));
    public static final Slot<DisplayPanes, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "shows them in this pane", from(3, 8));
    // In what is chosen from, %% and %1 stand for the choice, wherever they are.
    public static final Slot<DisplayPanes, List<Operation>> CHOSEN =
            ROW.argument("chosen", Chains.COMMANDS, "does this with the pane that is chosen");

    static final Command<DisplayPanes> COMMAND = ROW.command(DisplayPanes::new);

    public DisplayPanes {
        given.check();
    }
}
