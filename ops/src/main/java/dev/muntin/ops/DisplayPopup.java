package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.cancels;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.REFUSABLE;
import static dev.muntin.ops.command.Trait.WAITS;

import dev.muntin.ops.argument.Program;
import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.layout.PaneLength;
import dev.muntin.ops.target.ClientTarget;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;
import java.util.Map;

/** Runs something in a box over the panes. */
public record DisplayPopup(Given<DisplayPopup> given) implements Unmoving<DisplayPopup> {
    private static final Row<DisplayPopup> ROW = Row.of("display-popup", "popup",
            "Runs something in a box over the panes.",
            Scope.CLIENT, Safety.MUTATING, WAITS, REFUSABLE);

    public static final Slot<DisplayPopup, Boolean> NO_BORDER = ROW.flag('B', "no-border", "draws no border", from(3, 3));
    public static final Slot<DisplayPopup, Boolean> CLOSE = ROW.flag('C', "close", "closes the one that is there", cancels(WAITS));
    public static final Slot<DisplayPopup, Integer> CLOSING =
            ROW.flag('E', "closing", Kinds.COUNT, "closes it when what runs there ends; twice, only if that succeeded");
    public static final Slot<DisplayPopup, Boolean> ANY_KEY = ROW.flag('k', "any-key", "lets any key close it then", from(3, 6));
    public static final Slot<DisplayPopup, Boolean> STAYS_OPEN = ROW.flag('N', "stays-open", "leaves it open then", from(3, 7));
    public static final Slot<DisplayPopup, String> BORDER_LINES =
            ROW.flag('b', "border-lines", Kinds.LITERAL, "draws its border with these lines", from(3, 3));
    public static final Slot<DisplayPopup, ClientTarget> CLIENT = ROW.flag('c', "client", Kinds.CLIENT, "shows it to this client");
    public static final Slot<DisplayPopup, Text> DIRECTORY = ROW.flag('d', "directory", Kinds.TEXT, "starts there");
    public static final Slot<DisplayPopup, Map<String, String>> ENVIRONMENT =
            ROW.flag('e', "environment", Kinds.ENVIRONMENT, "sets these variables for what runs", from(3, 3));
    public static final Slot<DisplayPopup, PaneLength> COLUMNS = ROW.flag('w', "columns", Kinds.LENGTH, "makes it so wide");
    public static final Slot<DisplayPopup, PaneLength> ROWS = ROW.flag('h', "rows", Kinds.LENGTH, "makes it so high");
    public static final Slot<DisplayPopup, String> STYLE = ROW.flag('s', "style", Kinds.LITERAL, "draws it in this style", from(3, 3));
    public static final Slot<DisplayPopup, String> BORDER_STYLE =
            ROW.flag('S', "border-style", Kinds.LITERAL, "draws its border in this style", from(3, 3));
    public static final Slot<DisplayPopup, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "expands formats for this pane");
    public static final Slot<DisplayPopup, Text> TITLE = ROW.flag('T', "title", Kinds.TEXT, "puts this above it", from(3, 3));
    public static final Slot<DisplayPopup, Format> X = ROW.flag('x', "x", Kinds.FORMAT, "shows it at this column, or at C, R, P, M or W");
    public static final Slot<DisplayPopup, Format> Y = ROW.flag('y', "y", Kinds.FORMAT, "shows it at this line, or at C, P, M, S or W");
    public static final Slot<DisplayPopup, Program> PROGRAM = ROW.argument("program", Kinds.PROGRAM, "runs this in place of the default shell");

    static final Command<DisplayPopup> COMMAND = ROW.atMostOne(NO_BORDER, BORDER_LINES).command(DisplayPopup::new);

    public DisplayPopup {
        given.check();
    }

    /** Closes when it ends. */
    public static DisplayPopup running(Program program) {
        return COMMAND.given().set(CLOSING, 1).set(PROGRAM, program).made();
    }
}
