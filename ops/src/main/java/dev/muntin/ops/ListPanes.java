package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.LINE;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;
import static dev.muntin.ops.command.Trait.PRINTS;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.snapshot.PaneSnapshot;
import dev.muntin.ops.snapshot.Survey;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Format;
import java.util.List;

/** Prints a line for every pane of a window, of a session or of the server, ordered by window and pane index. */
public record ListPanes(Given<ListPanes> given) implements Unmoving<ListPanes> {
    private static final Row<ListPanes> ROW = Row.of("list-panes", "lsp",
            "Prints a line for every pane of a window, of a session or of the server.",
            Scope.WINDOW, Safety.READONLY, PRINTS, IDEMPOTENT);

    public static final Slot<ListPanes, Boolean> ALL = ROW.flag('a', "all", "lists the panes of the whole server");
    public static final Slot<ListPanes, Boolean> SESSION = ROW.flag('s', "session", "lists the panes of the whole session");
    public static final Slot<ListPanes, Boolean> REVERSED = ROW.flag('r', "reversed", "lists them the other way around", from(3, 7));
    public static final Slot<ListPanes, WindowTarget> TARGET = ROW.flag('t', "target", Kinds.WINDOW, "lists the panes of this window or session");
    public static final Slot<ListPanes, Format> FILTER = ROW.flag('f', "filter", Kinds.FORMAT, "lists those for which this is neither empty nor 0");
    public static final Slot<ListPanes, String> ORDER = ROW.flag('O', "order", Kinds.LITERAL, "orders them by this", from(3, 7));
    public static final Slot<ListPanes, Format> LINE_FORMAT = ROW.flag('F', "line", Kinds.FORMAT, "prints this line for each", LINE);

    static final Command<ListPanes> COMMAND = ROW.command(ListPanes::new);

    public ListPanes {
        given.check();
    }

    /** All panes of a session. */
    public static ListPanes of(SessionTarget session, Format line) {
        return COMMAND.given().set(SESSION).set(TARGET, session).set(LINE_FORMAT, line).made();
    }

    /** All panes of the server. */
    public static ListPanes all(Format line) {
        return COMMAND.given().set(ALL).set(LINE_FORMAT, line).made();
    }

    /** Tells all that tmux knows of each. */
    @Override
    public Asked<List<PaneSnapshot>> asked() {
        return Asked.of(with(LINE_FORMAT, Survey.USUAL.panes()), Readings.panes(Survey.USUAL));
    }
}
