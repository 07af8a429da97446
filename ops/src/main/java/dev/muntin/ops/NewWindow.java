package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.LINE;
import static dev.muntin.ops.command.Mark.cancels;
import static dev.muntin.ops.command.Mark.causes;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.MAKES_PANE;
import static dev.muntin.ops.command.Trait.MAKES_WINDOW;
import static dev.muntin.ops.command.Trait.MOVES;
import static dev.muntin.ops.command.Trait.PRINTS;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.argument.Program;
import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.result.Created;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;
import java.util.Map;

/** Makes a window and goes to it. */
public record NewWindow(Given<NewWindow> given) implements Moving<NewWindow> {
    private static final Row<NewWindow> ROW = Row.of("new-window", "neww",
            "Makes a window and goes to it.",
            Scope.WINDOW, Safety.MUTATING, MAKES_WINDOW, MAKES_PANE, MOVES, REFUSABLE);

    public static final Slot<NewWindow, Boolean> AFTER = ROW.flag('a', "after", "puts it behind the target, and moves others away");
    public static final Slot<NewWindow, Boolean> BEFORE = ROW.flag('b', "before", "puts it in front of the target, and moves others away");
    public static final Slot<NewWindow, Boolean> DETACHED = ROW.flag('d', "detached", "does not go to it", cancels(MOVES));
    public static final Slot<NewWindow, Boolean> EMPTY = ROW.flag('E', "empty", "runs nothing", from(3, 8));
    public static final Slot<NewWindow, Boolean> REPLACING = ROW.flag('k', "replacing", "ends the window that stands there");
    public static final Slot<NewWindow, Boolean> SELECT = ROW.flag('S', "select", "goes to a window of that name, if there is one");
    public static final Slot<NewWindow, Boolean> PRINT = ROW.flag('P', "print", "prints a line when the window stands", causes(PRINTS));
    public static final Slot<NewWindow, Format> LINE_FORMAT = ROW.flag('F', "line", Kinds.FORMAT, "prints this line", LINE);
    public static final Slot<NewWindow, WindowTarget> TARGET =
            ROW.flag('t', "target", Kinds.WINDOW, "makes it there; a session means its next free index");
    public static final Slot<NewWindow, Text> NAME = ROW.flag('n', "name", Kinds.NEW_NAME, "calls it so");
    private static final StartSlots<NewWindow> START = StartSlots.in(ROW);
    public static final Slot<NewWindow, Text> DIRECTORY = START.directory();
    public static final Slot<NewWindow, Map<String, String>> ENVIRONMENT = START.environment();
    public static final Slot<NewWindow, Program> PROGRAM = START.program();

    static final Command<NewWindow> COMMAND = ROW.atMostOne(AFTER, BEFORE).atMostOne(EMPTY, PROGRAM).needs(SELECT, NAME).command(NewWindow::new);

    public NewWindow {
        given.check();
    }

    /**
     * A window in a session.
     *
     * @param name empty for what runs in it
     */
    public static NewWindow in(SessionTarget session, String name, Start start) {
        return named(COMMAND.given().set(TARGET, session), name, start);
    }

    /**
     * A window in the place of another one, which ends.
     *
     * @param name empty for what runs in it
     */
    public static NewWindow replacing(WindowTarget other, String name, Start start) {
        return named(COMMAND.given().set(REPLACING).set(TARGET, other), name, start);
    }

    private static NewWindow named(Given<NewWindow> given, String name, Start start) {
        Given<NewWindow> started = START.fill(given, start);
        return (name.isEmpty() ? started : started.set(NAME, name)).made();
    }

    /** Prints the ids of what it makes. */
    @Override
    public Asked<Created> asked() {
        return Asked.of(with(PRINT).with(LINE_FORMAT, Created.LINE), Readings.created());
    }
}
