package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.REFUSABLE;
import static dev.muntin.ops.command.Trait.WRITES_INPUT;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.BufferTarget;
import dev.muntin.ops.target.PaneTarget;

/** Types what is in a buffer. */
public record PasteBuffer(Given<PasteBuffer> given) implements Unmoving<PasteBuffer> {
    private static final Row<PasteBuffer> ROW = Row.of("paste-buffer", "pasteb",
            "Types what is in a buffer.",
            Scope.PANE, Safety.MUTATING, WRITES_INPUT, REFUSABLE);

    public static final Slot<PasteBuffer, Boolean> DELETE = ROW.flag('d', "delete", "forgets the buffer then");
    public static final Slot<PasteBuffer, Boolean> BRACKETED = ROW.flag('p', "bracketed", "says that it is pasted, if what runs there wants to know");
    public static final Slot<PasteBuffer, Boolean> NEWLINES = ROW.flag('r', "newlines", "leaves newlines as they are");
    public static final Slot<PasteBuffer, Boolean> RAW = ROW.flag('S', "raw", "types control characters as they are", from(3, 7));
    public static final Slot<PasteBuffer, String> SEPARATOR = ROW.flag('s', "separator", Kinds.LITERAL, "types this in place of each newline");
    public static final Slot<PasteBuffer, BufferTarget> BUFFER = ROW.flag('b', "buffer", Kinds.BUFFER, "takes this one; the newest otherwise");
    public static final Slot<PasteBuffer, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "types into this pane");

    static final Command<PasteBuffer> COMMAND = ROW.atMostOne(NEWLINES, SEPARATOR).command(PasteBuffer::new);

    public PasteBuffer {
        given.check();
    }

    public static PasteBuffer of(BufferTarget buffer, PaneTarget target) {
        return COMMAND.given().set(BUFFER, buffer).set(TARGET, target).made();
    }
}
