package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.LINE;
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
import dev.muntin.ops.word.Format;
import java.util.List;

/** Prints how every command is used. */
public record ListCommands(Given<ListCommands> given) implements Unmoving<ListCommands> {
    private static final Row<ListCommands> ROW = Row.of("list-commands", "lscm",
            "Prints how every command is used.",
            Scope.SERVER, Safety.READONLY, PRINTS, FORGIVING, REFUSABLE, IDEMPOTENT);

    public static final Slot<ListCommands, Format> LINE_FORMAT = ROW.flag('F', "line", Kinds.FORMAT, "prints this line for each", LINE);
    public static final Slot<ListCommands, String> COMMAND_WORD = ROW.argument("command", Kinds.LITERAL, "prints it for this command alone");

    static final Command<ListCommands> COMMAND = ROW.command(ListCommands::new);

    public ListCommands {
        given.check();
    }

    @Override
    public Asked<List<String>> asked() {
        return Asked.of(this, Readings.lines());
    }
}
