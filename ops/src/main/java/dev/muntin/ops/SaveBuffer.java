package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.REQUIRED;
import static dev.muntin.ops.command.Trait.FORGIVING;
import static dev.muntin.ops.command.Trait.REFUSABLE;
import static dev.muntin.ops.command.Trait.WAITS;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.BufferTarget;
import dev.muntin.ops.word.Text;

/** Writes a buffer to a file. */
public record SaveBuffer(Given<SaveBuffer> given) implements Unmoving<SaveBuffer> {
    private static final Row<SaveBuffer> ROW = Row.of("save-buffer", "saveb",
            "Writes a buffer to a file.",
            Scope.SERVER, Safety.MUTATING, FORGIVING, REFUSABLE, WAITS);

    public static final Slot<SaveBuffer, Boolean> APPEND = ROW.flag('a', "append", "writes behind what is in the file");
    public static final Slot<SaveBuffer, BufferTarget> BUFFER = ROW.flag('b', "buffer", Kinds.BUFFER, "takes this one; the newest otherwise");
    public static final Slot<SaveBuffer, Text> PATH = ROW.argument("path", Kinds.TEXT, "writes this file; - is the client", REQUIRED);

    static final Command<SaveBuffer> COMMAND = ROW.command(SaveBuffer::new);

    public SaveBuffer {
        given.check();
    }

    public static SaveBuffer of(BufferTarget buffer, String path) {
        return COMMAND.given().set(BUFFER, buffer).set(PATH, path).made();
    }
}
