package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.FORGIVING;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;
import static dev.muntin.ops.command.Trait.PRINTS;
import static dev.muntin.ops.command.Trait.REFUSABLE;
import static dev.muntin.ops.command.Trait.WAITS;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.target.BufferTarget;

/** Prints what is in a buffer. */
public record ShowBuffer(Given<ShowBuffer> given) implements Unmoving<ShowBuffer> {
    private static final Row<ShowBuffer> ROW = Row.of("show-buffer", "showb",
            "Prints what is in a buffer.",
            Scope.SERVER, Safety.READONLY, PRINTS, FORGIVING, REFUSABLE, WAITS, IDEMPOTENT);

    public static final Slot<ShowBuffer, BufferTarget> BUFFER = ROW.flag('b', "buffer", Kinds.BUFFER, "prints this one; the newest otherwise");

    static final Command<ShowBuffer> COMMAND = ROW.command(ShowBuffer::new);

    public ShowBuffer {
        given.check();
    }

    public static ShowBuffer of(BufferTarget buffer) {
        return COMMAND.given().set(BUFFER, buffer).made();
    }

    @Override
    public Asked<Printed> asked() {
        return Asked.of(this, Readings.raw());
    }
}
