package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.LINE;
import static dev.muntin.ops.command.Mark.causes;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;
import static dev.muntin.ops.command.Trait.PRINTS;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.snapshot.Facts;
import dev.muntin.ops.snapshot.WindowFields;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import java.util.List;

/** Prints a line for every window of a session or of the server. */
public record ListWindows(Given<ListWindows> given) implements Unmoving<ListWindows> {
    private static final Row<ListWindows> ROW = Row.of("list-windows", "lsw",
            "Prints a line for every window of a session or of the server.",
            Scope.SESSION, Safety.READONLY, PRINTS, IDEMPOTENT);

    public static final Slot<ListWindows, Boolean> ALL = ROW.flag('a', "all", "lists the windows of the whole server");
    public static final Slot<ListWindows, Boolean> REVERSED = ROW.flag('r', "reversed", "lists them the other way around", from(3, 7));
    public static final Slot<ListWindows, SessionTarget> TARGET = ROW.flag('t', "target", Kinds.SESSION, "lists the windows of this session");
    public static final Slot<ListWindows, Format> FILTER = ROW.flag('f', "filter", Kinds.FORMAT, "lists those for which this is neither empty nor 0");
    public static final Slot<ListWindows, String> ORDER = ROW.flag('O', "order", Kinds.LITERAL, "orders them by this", from(3, 7), causes(REFUSABLE));
    public static final Slot<ListWindows, Format> LINE_FORMAT = ROW.flag('F', "line", Kinds.FORMAT, "prints this line for each", LINE);

    static final Command<ListWindows> COMMAND = ROW.command(ListWindows::new);

    public ListWindows {
        given.check();
    }

    /** All windows of a session. */
    public static ListWindows of(SessionTarget session, Format line) {
        return COMMAND.given().set(TARGET, session).set(LINE_FORMAT, line).made();
    }

    /** All windows of the server. */
    public static ListWindows all(Format line) {
        return COMMAND.given().set(ALL).set(LINE_FORMAT, line).made();
    }

    /** Tells all that tmux knows of each. */
    @Override
    public Asked<List<Facts>> asked() {
        return Asked.of(with(LINE_FORMAT, WindowFields.LINE.format()), Readings.rows(WindowFields.LINE));
    }
}
