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

/** Makes a pane below another one, out of half of its space, and goes to it. */
public record SplitWindow(Given<SplitWindow> given) implements Moving<SplitWindow> {
    private static final Row<SplitWindow> ROW = Row.of("split-window", "splitw",
            "Makes a pane below another one, out of half of its space, and goes to it.",
            Scope.PANE, Safety.MUTATING, MAKES_PANE, MOVES, CHANGES_LAYOUT, REFUSABLE);

    public static final Slot<SplitWindow, Boolean> BEFORE = ROW.flag('b', "before", "puts the new pane to the left or above");
    public static final Slot<SplitWindow, Boolean> DETACHED = ROW.flag('d', "detached", "stays in the pane that was active", cancels(MOVES));
    public static final Slot<SplitWindow, Boolean> FULL = ROW.flag('f', "full", "takes the whole width or height of the window");
    public static final Slot<SplitWindow, Boolean> HORIZONTAL = ROW.flag('h', "horizontal", "puts the new pane beside the other");
    public static final Slot<SplitWindow, Boolean> VERTICAL = ROW.flag('v', "vertical", "puts the new pane below the other, as it does anyway");
    public static final Slot<SplitWindow, Boolean> ZOOM = ROW.flag('Z', "zoom", "zooms the window, or leaves it zoomed");
    public static final Slot<SplitWindow, Boolean> INPUT = ROW.flag('I', "input", "runs nothing and shows what the client sends", causes(WAITS));
    public static final Slot<SplitWindow, Boolean> EMPTY = ROW.flag('E', "empty", "runs nothing", from(3, 7), HIDDEN);
    public static final Slot<SplitWindow, Boolean> KEEP = ROW.flag('k', "keep", "keeps the pane, dead, until a key is pressed", from(3, 7));
    public static final Slot<SplitWindow, Boolean> WAIT = ROW.flag('W', "wait", "waits until the pane is gone", from(3, 8), causes(WAITS));
    public static final Slot<SplitWindow, Boolean> PRINT = ROW.flag('P', "print", "prints a line when the pane stands", causes(PRINTS));
    public static final Slot<SplitWindow, Format> LINE_FORMAT = ROW.flag('F', "line", Kinds.FORMAT, "prints this line", LINE);
    public static final Slot<SplitWindow, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "divides this pane");
    public static final Slot<SplitWindow, PaneLength> SIZE = ROW.flag('l', "size", Kinds.LENGTH, "gives the new pane this size");
    public static final Slot<SplitWindow, Integer> PERCENTAGE =
            ROW.flag('p', "percentage", Kinds.INTEGER, "gives the new pane this part of the other", HIDDEN);
    private static final PaneLookSlots<SplitWindow> LOOK = PaneLookSlots.in(ROW);
    public static final Slot<SplitWindow, Text> TITLE = LOOK.title();
    public static final Slot<SplitWindow, String> BORDER_LINES = LOOK.borderLines();
    public static final Slot<SplitWindow, Format> MESSAGE = LOOK.message();
    public static final Slot<SplitWindow, Format> STYLE = LOOK.style();
    public static final Slot<SplitWindow, Format> ACTIVE_BORDER = LOOK.activeBorder();
    public static final Slot<SplitWindow, Format> INACTIVE_BORDER = LOOK.inactiveBorder();
    private static final StartSlots<SplitWindow> START = StartSlots.in(ROW);
    public static final Slot<SplitWindow, Text> DIRECTORY = START.directory();
    public static final Slot<SplitWindow, Map<String, String>> ENVIRONMENT = START.environment();
    public static final Slot<SplitWindow, Program> PROGRAM = START.program();

    static final Command<SplitWindow> COMMAND = ROW.atMostOne(HORIZONTAL, VERTICAL).atMostOne(SIZE, PERCENTAGE).atMostOne(INPUT, EMPTY, PROGRAM)
            .command(SplitWindow::new);

    public SplitWindow {
        given.check();
    }

    public static SplitWindow of(PaneTarget target, Start start) {
        return START.fill(COMMAND.given().set(TARGET, target), start).made();
    }

    public static SplitWindow of(PaneTarget target) {
        return of(target, Start.DEFAULT);
    }

    /** Prints the ids of what it makes. */
    @Override
    public Asked<Created> asked() {
        return Asked.of(with(PRINT).with(LINE_FORMAT, Created.LINE), Readings.created());
    }
}
