package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.HIDDEN;
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
import dev.muntin.ops.snapshot.ClientSnapshot;
import dev.muntin.ops.snapshot.Survey;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import java.util.List;

/** Prints a line for every client. */
public record ListClients(Given<ListClients> given) implements Unmoving<ListClients> {
    private static final Row<ListClients> ROW = Row.of("list-clients", "lsc",
            "Prints a line for every client.",
            Scope.SESSION, Safety.READONLY, PRINTS, IDEMPOTENT);

    public static final Slot<ListClients, Boolean> REVERSED = ROW.flag('r', "reversed", "lists them the other way around", from(3, 7), HIDDEN);
    public static final Slot<ListClients, SessionTarget> TARGET = ROW.flag('t', "target", Kinds.SESSION, "lists those that show this session");
    public static final Slot<ListClients, Format> FILTER =
            ROW.flag('f', "filter", Kinds.FORMAT, "lists those for which this is neither empty nor 0", from(3, 4));
    public static final Slot<ListClients, String> ORDER = ROW.flag('O', "order", Kinds.LITERAL, "orders them by this", from(3, 7), causes(REFUSABLE));
    public static final Slot<ListClients, Format> LINE_FORMAT = ROW.flag('F', "line", Kinds.FORMAT, "prints this line for each", LINE);

    static final Command<ListClients> COMMAND = ROW.command(ListClients::new);

    public ListClients {
        given.check();
    }

    /** All clients of the server. */
    public static ListClients all(Format line) {
        return COMMAND.given().set(LINE_FORMAT, line).made();
    }

    public static ListClients of(SessionTarget session, Format line) {
        return COMMAND.given().set(TARGET, session).set(LINE_FORMAT, line).made();
    }

    /** Tells all that tmux knows of each. */
    @Override
    public Asked<List<ClientSnapshot>> asked() {
        return Asked.of(with(LINE_FORMAT, Survey.USUAL.clients()), Readings.clients());
    }
}
