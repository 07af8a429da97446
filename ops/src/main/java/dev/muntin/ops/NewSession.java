package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.LINE;
import static dev.muntin.ops.command.Mark.cancels;
import static dev.muntin.ops.command.Mark.causes;
import static dev.muntin.ops.command.Trait.FORGIVING;
import static dev.muntin.ops.command.Trait.MAKES_PANE;
import static dev.muntin.ops.command.Trait.MAKES_SESSION;
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
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.result.Created;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;
import java.util.Map;

/** Makes a session with one window; refuses a name that is taken, which makes it a lock, too. */
public record NewSession(Given<NewSession> given) implements Moving<NewSession> {
    private static final Row<NewSession> ROW = Row.of("new-session", "new",
            "Makes a session with one window, and shows it; refuses a name that is taken.",
            Scope.SERVER, Safety.MUTATING, MAKES_SESSION, MAKES_WINDOW, MAKES_PANE, MOVES, REFUSABLE, FORGIVING);

    public static final Slot<NewSession, Boolean> ATTACH = ROW.flag('A', "attach", "shows the session if it stands already");
    public static final Slot<NewSession, Boolean> DETACHED = ROW.flag('d', "detached", "shows it nowhere", cancels(MOVES));
    public static final Slot<NewSession, Boolean> DETACH_OTHERS = ROW.flag('D', "detach-others", "detaches all other clients of a session that stands already");
    public static final Slot<NewSession, Boolean> KEEP_ENVIRONMENT =
            ROW.flag('E', "keep-environment", "takes nothing from the client's environment, whatever update-environment says");
    public static final Slot<NewSession, Boolean> HANG_UP = ROW.flag('X', "hang-up", "sends SIGHUP to the clients that it detaches");
    public static final Slot<NewSession, Boolean> PRINT = ROW.flag('P', "print", "prints a line when the session stands", causes(PRINTS));
    public static final Slot<NewSession, Format> LINE_FORMAT = ROW.flag('F', "line", Kinds.FORMAT, "prints this line", LINE);
    public static final Slot<NewSession, String> CLIENT_FLAGS = ROW.flag('f', "client-flags", Kinds.LITERAL, "gives the client these flags");
    public static final Slot<NewSession, SessionTarget.Named> NAME = ROW.flag('s', "name", Kinds.NEW_SESSION, "calls it so");
    public static final Slot<NewSession, SessionTarget> GROUP = ROW.flag('t', "group", Kinds.SESSION, "shares the windows of this session");
    public static final Slot<NewSession, Text> WINDOW_NAME = ROW.flag('n', "window-name", Kinds.NEW_NAME, "calls the window so");
    public static final Slot<NewSession, Integer> COLUMNS = ROW.flag('x', "columns", Kinds.INTEGER, "makes it so wide");
    public static final Slot<NewSession, Integer> ROWS = ROW.flag('y', "rows", Kinds.INTEGER, "makes it so high");
    private static final StartSlots<NewSession> START = StartSlots.in(ROW);
    public static final Slot<NewSession, Text> DIRECTORY = START.directory();
    public static final Slot<NewSession, Map<String, String>> ENVIRONMENT = START.environment();
    public static final Slot<NewSession, Program> PROGRAM = START.program();

    static final Command<NewSession> COMMAND = ROW.command(NewSession::new);

    public NewSession {
        given.check();
    }

    /**
     * A session that is shown nowhere.
     *
     * @param window the window's name; empty for what runs in it
     * @param line written to the client once the session stands
     */
    public static NewSession detached(SessionTarget.Named session, String window, Size size, Start start, Format line) {
        Given<NewSession> given = START.fill(COMMAND.given(), start).set(DETACHED).set(PRINT).set(LINE_FORMAT, line)
                .set(NAME, session).set(COLUMNS, size.columns()).set(ROWS, size.rows());
        return (window.isEmpty() ? given : given.set(WINDOW_NAME, window)).made();
    }

    /** Prints the ids of what it makes. */
    @Override
    public Asked<Created> asked() {
        return Asked.of(with(PRINT).with(LINE_FORMAT, Created.LINE), Readings.created());
    }
}
