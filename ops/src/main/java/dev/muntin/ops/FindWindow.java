package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.REQUIRED;
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

/** Lets one choose from the panes that fit a pattern. */
public record FindWindow(Given<FindWindow> given) implements Unmoving<FindWindow> {
    private static final Row<FindWindow> ROW = Row.of("find-window", "findw",
            "Lets one choose from the panes that fit a pattern.",
            Scope.PANE, Safety.MUTATING, IDEMPOTENT);

    public static final Slot<FindWindow, Boolean> CONTENT = ROW.flag('C', "content", "looks at what panes show");
    public static final Slot<FindWindow, Boolean> IGNORE_CASE =
            ROW.flag('i', "ignore-case", "makes no difference between small letters and capitals");
    public static final Slot<FindWindow, Boolean> NAME = ROW.flag('N', "name", "looks at windows' names");
    public static final Slot<FindWindow, Boolean> REGEX = ROW.flag('r', "regex", "takes the pattern for a regular expression");
    public static final Slot<FindWindow, Boolean> TITLE = ROW.flag('T', "title", "looks at panes' titles");
    public static final Slot<FindWindow, Boolean> ZOOM = ROW.flag('Z', "zoom", "zooms the pane");
    public static final Slot<FindWindow, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "shows the choice in this pane");
    // tmux puts the pattern into a format, where no escape keeps commas and braces as they are.
    public static final Slot<FindWindow, Format> PATTERN = ROW.argument("pattern", Kinds.FORMAT, "looks for this", REQUIRED);

    static final Command<FindWindow> COMMAND = ROW.command(FindWindow::new);

    public FindWindow {
        given.check();
    }
}
