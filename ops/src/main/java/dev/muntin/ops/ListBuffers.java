package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.HIDDEN;
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
import dev.muntin.ops.snapshot.BufferFields;
import dev.muntin.ops.snapshot.Facts;
import dev.muntin.ops.word.Format;
import java.util.List;

/** Prints a line for every buffer. */
public record ListBuffers(Given<ListBuffers> given) implements Unmoving<ListBuffers> {
    private static final Row<ListBuffers> ROW = Row.of("list-buffers", "lsb",
            "Prints a line for every buffer.",
            Scope.SERVER, Safety.READONLY, PRINTS, FORGIVING, IDEMPOTENT);

    public static final Slot<ListBuffers, Boolean> REVERSED = ROW.flag('r', "reversed", "lists them the other way around", from(3, 7), HIDDEN);
    public static final Slot<ListBuffers, Format> FILTER = ROW.flag('f', "filter", Kinds.FORMAT, "lists those for which this is neither empty nor 0");
    public static final Slot<ListBuffers, String> ORDER = ROW.flag('O', "order", Kinds.LITERAL, "orders them by this", from(3, 7), causes(REFUSABLE));
    public static final Slot<ListBuffers, Format> LINE_FORMAT = ROW.flag('F', "line", Kinds.FORMAT, "prints this line for each", LINE);

    static final Command<ListBuffers> COMMAND = ROW.command(ListBuffers::new);

    public ListBuffers {
        given.check();
    }

    public static ListBuffers all(Format line) {
        return COMMAND.given().set(LINE_FORMAT, line).made();
    }

    /** Tells all that tmux knows of each. */
    @Override
    public Asked<List<Facts>> asked() {
        return Asked.of(with(LINE_FORMAT, BufferFields.LINE.format()), Readings.rows(BufferFields.LINE));
    }
}
