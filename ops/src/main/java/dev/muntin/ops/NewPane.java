package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.HIDDEN;
import static dev.muntin.ops.command.Mark.LINE;
import static dev.muntin.ops.command.Mark.cancels;
import static dev.muntin.ops.command.Mark.causes;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.CHANGES_LAYOUT;
import static dev.muntin.ops.command.Trait.MAKES_PANE;
import static dev.muntin.ops.command.Trait.MOVES;
import static dev.muntin.ops.command.Trait.PRINTS;
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
import dev.muntin.ops.result.Created;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;
import java.util.Map;

/** Makes a floating pane over a window and goes to it. */
public record NewPane(Given<NewPane> given) implements Straying<NewPane> {
    private static final Row<NewPane> ROW = Row.<NewPane>of("new-pane", "newp",
            "Makes a floating pane over a window and goes to it.",
            Scope.PANE, Safety.MUTATING, MAKES_PANE, MOVES, REFUSABLE).since(3, 7);

    public static final Slot<NewPane, Boolean> ABOVE_ZOOMED = ROW.flag('A', "above-zoomed", "keeps it visible above a zoomed pane", from(3, 8));
    public static final Slot<NewPane, Boolean> BEFORE = ROW.flag('b', "before", "puts a pane that does not float to the left or above");
    public static final Slot<NewPane, Boolean> CLICK_CLOSES =
            ROW.flag('C', "click-closes", "closes a modal pane at a click outside of it", from(3, 8));
    public static final Slot<NewPane, Boolean> DETACHED = ROW.flag('d', "detached", "stays in the pane that was active", HIDDEN, cancels(MOVES));
    public static final Slot<NewPane, Boolean> KEY_CLOSES = ROW.flag('D', "key-closes", "closes a modal pane at Escape or C-c", from(3, 8));
    public static final Slot<NewPane, Boolean> EMPTY = ROW.flag('E', "empty", "runs nothing", HIDDEN);
    public static final Slot<NewPane, Boolean> FULL =
            ROW.flag('f', "full", "gives a pane that does not float the whole width or height of the window");
    public static final Slot<NewPane, Boolean> HORIZONTAL = ROW.flag('h', "horizontal", "puts a pane that does not float beside the other");
    public static final Slot<NewPane, Boolean> INPUT = ROW.flag('I', "input", "runs nothing and shows what the client sends", causes(WAITS));
    public static final Slot<NewPane, Boolean> KEEP = ROW.flag('k', "keep", "keeps the pane, dead, until a key is pressed");
    public static final Slot<NewPane, Boolean> ALL_KEYS = ROW.flag('K', "all-keys", "gives a modal pane every key, the prefix, too", from(3, 8));
    public static final Slot<NewPane, Boolean> TILED =
            ROW.flag('L', "tiled", "divides the window, as split-window does", causes(CHANGES_LAYOUT), HIDDEN);
    public static final Slot<NewPane, Boolean> MOUSE =
            ROW.flag('M', "mouse", "lets the mouse give it its size, in a key binding of the mouse", from(3, 8));
    public static final Slot<NewPane, Boolean> MODAL = ROW.flag('O', "modal", "lets no other pane of the window be used", from(3, 8));
    public static final Slot<NewPane, Boolean> VERTICAL = ROW.flag('v', "vertical", "puts a pane that does not float below the other");
    public static final Slot<NewPane, Boolean> WAIT = ROW.flag('W', "wait", "waits until the pane is gone", from(3, 8), causes(WAITS));
    public static final Slot<NewPane, Boolean> ZOOM = ROW.flag('Z', "zoom", "zooms the window, or leaves it zoomed");
    public static final Slot<NewPane, Boolean> PRINT = ROW.flag('P', "print", "prints a line when the pane stands", causes(PRINTS));
    public static final Slot<NewPane, Format> LINE_FORMAT = ROW.flag('F', "line", Kinds.FORMAT, "prints this line", LINE);
    public static final Slot<NewPane, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "makes it over the window of this pane");
    public static final Slot<NewPane, PaneLength> SIZE = ROW.flag('l', "size", Kinds.LENGTH, "gives a pane that does not float this size");
    public static final Slot<NewPane, Integer> PERCENTAGE =
            ROW.flag('p', "percentage", Kinds.INTEGER, "gives a pane that does not float this part of the other");
    public static final Slot<NewPane, PaneLength> COLUMNS = ROW.flag('x', "columns", Kinds.LENGTH, "makes it so wide");
    public static final Slot<NewPane, PaneLength> ROWS = ROW.flag('y', "rows", Kinds.LENGTH, "makes it so high");
    public static final Slot<NewPane, PaneLength> LEFT = ROW.flag('X', "left", Kinds.LENGTH, "puts it so far from the left");
    public static final Slot<NewPane, PaneLength> TOP = ROW.flag('Y', "top", Kinds.LENGTH, "puts it so far from the top");
    private static final PaneLookSlots<NewPane> LOOK = PaneLookSlots.in(ROW);
    public static final Slot<NewPane, Text> TITLE = LOOK.title();
    public static final Slot<NewPane, String> BORDER_LINES = LOOK.borderLines();
    public static final Slot<NewPane, Format> MESSAGE = LOOK.message();
    public static final Slot<NewPane, Format> STYLE = LOOK.style();
    public static final Slot<NewPane, Format> ACTIVE_BORDER = LOOK.activeBorder();
    public static final Slot<NewPane, Format> INACTIVE_BORDER = LOOK.inactiveBorder();
    private static final StartSlots<NewPane> START = StartSlots.in(ROW);
    public static final Slot<NewPane, Text> DIRECTORY = START.directory();
    public static final Slot<NewPane, Map<String, String>> ENVIRONMENT = START.environment();
    public static final Slot<NewPane, Program> PROGRAM = START.program();

    static final Command<NewPane> COMMAND = ROW.atMostOne(HORIZONTAL, VERTICAL).atMostOne(SIZE, PERCENTAGE).atMostOne(INPUT, EMPTY, PROGRAM)
            .command(NewPane::new);

    public NewPane {
        given.check();
    }

    public static NewPane over(PaneTarget target, Start start) {
        return START.fill(COMMAND.given().set(TARGET, target), start).made();
    }

    /** Prints the ids of what it makes. */
    @Override
    public Asked<Created> asked() {
        return Asked.of(with(PRINT).with(LINE_FORMAT, Created.LINE), Readings.created());
    }
}
