package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;
import java.util.List;

/** Lets one choose a session, a window or a pane in a pane. */
public record ChooseTree(Given<ChooseTree> given) implements Unmoving<ChooseTree> {
    private static final Row<ChooseTree> ROW = Row.of("choose-tree", "",
            "Lets one choose a session, a window or a pane in a pane.",
            Scope.PANE, Safety.MUTATING, IDEMPOTENT);

    public static final Slot<ChooseTree, Boolean> GROUPS = ROW.flag('G', "groups", "shows every session of a group");
    public static final Slot<ChooseTree, Boolean> HIDE = ROW.flag('h', "hide", "hides the pane meanwhile", from(3, 8));
    public static final Slot<ChooseTree, Boolean> SESSIONS = ROW.flag('s', "sessions", "shows sessions folded");
    public static final Slot<ChooseTree, Boolean> WINDOWS = ROW.flag('w', "windows", "shows windows folded");
    private static final ChooserSlots<ChooseTree> CHOOSER = ChooserSlots.in(ROW);
    public static final Slot<ChooseTree, Boolean> KILL = CHOOSER.kill();
    public static final Slot<ChooseTree, Integer> NO_PREVIEW = CHOOSER.noPreview();
    public static final Slot<ChooseTree, Boolean> REVERSED = CHOOSER.reversed();
    public static final Slot<ChooseTree, Boolean> UNASKED = CHOOSER.unasked();
    public static final Slot<ChooseTree, Boolean> ZOOM = CHOOSER.zoom();
    public static final Slot<ChooseTree, Format> LINE_FORMAT = CHOOSER.line();
    public static final Slot<ChooseTree, Format> FILTER = CHOOSER.filter();
    public static final Slot<ChooseTree, Format> KEY_FORMAT = CHOOSER.keyFormat();
    public static final Slot<ChooseTree, String> ORDER = CHOOSER.order();
    public static final Slot<ChooseTree, PaneTarget> TARGET = CHOOSER.target();
    public static final Slot<ChooseTree, List<Operation>> CHOSEN = CHOOSER.chosen();

    static final Command<ChooseTree> COMMAND = ROW.command(ChooseTree::new);

    public ChooseTree {
        given.check();
    }

    public static ChooseTree in(PaneTarget target) {
        return COMMAND.given().set(TARGET, target).made();
    }
}
