package dev.muntin.ops;

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
import dev.muntin.ops.target.ClientTarget;
import java.util.List;

/** Prints what the server has said of late. */
public record ShowMessages(Given<ShowMessages> given) implements Unmoving<ShowMessages> {
    private static final Row<ShowMessages> ROW = Row.of("show-messages", "showmsgs",
            "Prints what the server has said of late.",
            Scope.CLIENT, Safety.READONLY, PRINTS, IDEMPOTENT);

    public static final Slot<ShowMessages, Boolean> JOBS = ROW.flag('J', "jobs", "prints what runs for formats");
    public static final Slot<ShowMessages, Boolean> TERMINALS = ROW.flag('T', "terminals", "prints what terminals can do");
    public static final Slot<ShowMessages, ClientTarget> CLIENT = ROW.flag('t', "client", Kinds.CLIENT, "means this client");

    static final Command<ShowMessages> COMMAND = ROW.command(ShowMessages::new);

    public ShowMessages {
        given.check();
    }

    @Override
    public Asked<List<String>> asked() {
        return Asked.of(this, Readings.lines());
    }
}
