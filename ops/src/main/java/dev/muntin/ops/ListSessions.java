package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.LINE;
import static dev.muntin.ops.command.Mark.causes;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.FORGIVING;
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
import dev.muntin.ops.snapshot.SessionFields;
import dev.muntin.ops.word.Format;
import java.util.List;

/** Prints a line for every session. */
public record ListSessions(Given<ListSessions> given) implements Unmoving<ListSessions> {
    private static final Row<ListSessions> ROW = Row.of("list-sessions", "ls",
            "Prints a line for every session.",
            Scope.SERVER, Safety.READONLY, PRINTS, FORGIVING, IDEMPOTENT);

    public static final Slot<ListSessions, Boolean> REVERSED = ROW.flag('r', "reversed", "lists them the other way around", from(3, 7));
    public static final Slot<ListSessions, Format> FILTER =
            ROW.flag('f', "filter", Kinds.FORMAT, "lists those for which this is neither empty nor 0");
    public static final Slot<ListSessions, String> ORDER =
            ROW.flag('O', "order", Kinds.LITERAL, "orders them by this", from(3, 7), causes(REFUSABLE));
    public static final Slot<ListSessions, Format> LINE_FORMAT = ROW.flag('F', "line", Kinds.FORMAT, "prints this line for each", LINE);

    static final Command<ListSessions> COMMAND = ROW.command(ListSessions::new);

    public ListSessions {
        given.check();
    }

    public static ListSessions all(Format line) {
        return COMMAND.given().set(LINE_FORMAT, line).made();
    }

    /** Tells all that tmux knows of each. */
    @Override
    public Asked<List<Facts>> asked() {
        return Asked.of(with(LINE_FORMAT, SessionFields.LINE.format()), Readings.rows(SessionFields.LINE));
    }
}
