package dev.muntin.ops;

import static dev.muntin.ops.command.Trait.FORGIVING;
import static dev.muntin.ops.command.Trait.REFUSABLE;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.BufferTarget;

/** Forgets a buffer. */
public record DeleteBuffer(Given<DeleteBuffer> given) implements Unmoving<DeleteBuffer> {
    private static final Row<DeleteBuffer> ROW = Row.of("delete-buffer", "deleteb",
            "Forgets a buffer.",
            Scope.SERVER, Safety.DESTRUCTIVE, FORGIVING, REFUSABLE);

    public static final Slot<DeleteBuffer, BufferTarget> BUFFER = ROW.flag('b', "buffer", Kinds.BUFFER, "forgets this one; the newest otherwise");

    static final Command<DeleteBuffer> COMMAND = ROW.command(DeleteBuffer::new);

    public DeleteBuffer {
        given.check();
    }

    public static DeleteBuffer of(BufferTarget buffer) {
        return COMMAND.given().set(BUFFER, buffer).made();
    }
}
