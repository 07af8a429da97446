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
import dev.muntin.ops.target.ClientTarget;

/** Fills a buffer, or calls it something else. */
public record SetBuffer(Given<SetBuffer> given) implements Unmoving<SetBuffer> {
    private static final Row<SetBuffer> ROW = Row.of("set-buffer", "setb",
            "Fills a buffer, or calls it something else.",
            Scope.SERVER, Safety.MUTATING, FORGIVING, REFUSABLE);

    public static final Slot<SetBuffer, Boolean> APPEND = ROW.flag('a', "append", "adds to what is there");
    public static final Slot<SetBuffer, Boolean> CLIPBOARD = ROW.flag('w', "clipboard", "gives it to the terminal's clipboard, too");
    public static final Slot<SetBuffer, BufferTarget> BUFFER = ROW.flag('b', "buffer", Kinds.BUFFER, "fills this one; a new one otherwise");
    public static final Slot<SetBuffer, BufferTarget> NEW_NAME = ROW.flag('n', "new-name", Kinds.BUFFER, "calls it so");
    public static final Slot<SetBuffer, ClientTarget> CLIENT = ROW.flag('t', "client", Kinds.CLIENT, "means this client's clipboard");
    public static final Slot<SetBuffer, String> DATA = ROW.argument("data", Kinds.LITERAL, "fills it with this");

    static final Command<SetBuffer> COMMAND = ROW.atMostOne(NEW_NAME, DATA).atLeastOne(NEW_NAME, DATA).command(SetBuffer::new);

    public SetBuffer {
        given.check();
    }

    public static SetBuffer of(BufferTarget buffer, String data) {
        return COMMAND.given().set(BUFFER, buffer).set(DATA, data).made();
    }
}
