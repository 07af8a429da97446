package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.HIDDEN;
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
import dev.muntin.ops.target.ClientTarget;
import dev.muntin.ops.word.Text;

/** Fills a buffer from a file. */
public record LoadBuffer(Given<LoadBuffer> given) implements Unmoving<LoadBuffer> {
    private static final Row<LoadBuffer> ROW = Row.of("load-buffer", "loadb",
            "Fills a buffer from a file.",
            Scope.SERVER, Safety.MUTATING, FORGIVING, REFUSABLE, WAITS);

    public static final Slot<LoadBuffer, Boolean> CLIPBOARD = ROW.flag('w', "clipboard", "gives it to the terminal's clipboard, too", HIDDEN);
    public static final Slot<LoadBuffer, BufferTarget> BUFFER = ROW.flag('b', "buffer", Kinds.BUFFER, "fills this one; a new one otherwise");
    public static final Slot<LoadBuffer, ClientTarget> CLIENT = ROW.flag('t', "client", Kinds.CLIENT, "means this client's clipboard");
    public static final Slot<LoadBuffer, Text> PATH = ROW.argument("path", Kinds.TEXT, "reads this file; - is what the client sends", REQUIRED);

    static final Command<LoadBuffer> COMMAND = ROW.command(LoadBuffer::new);

    public LoadBuffer {
        given.check();
    }

    public static LoadBuffer of(BufferTarget buffer, String path) {
        return COMMAND.given().set(BUFFER, buffer).set(PATH, path).made();
    }
}
