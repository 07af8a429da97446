package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.REQUIRED;
import static dev.muntin.ops.command.Mark.cancels;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.WAITS;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.ClientTarget;
import dev.muntin.ops.word.Text;
import java.util.List;

/** Asks somebody whether something shall be done. */
public record ConfirmBefore(Given<ConfirmBefore> given) implements Unmoving<ConfirmBefore> {
    private static final Row<ConfirmBefore> ROW = Row.of("confirm-before", "confirm",
            "Asks somebody whether something shall be done.",
            Scope.CLIENT, Safety.MUTATING, WAITS);

    public static final Slot<ConfirmBefore, Boolean> BACKGROUND =
            ROW.flag('b', "background", "does not wait for the answer", from(3, 3), cancels(WAITS));
    public static final Slot<ConfirmBefore, Boolean> YES = ROW.flag('y', "yes", "takes Enter for a yes", from(3, 4));
    public static final Slot<ConfirmBefore, String> YES_KEY =
            ROW.flag('c', "yes-key", Kinds.LITERAL, "takes this key for a yes, in place of y", from(3, 4));
    public static final Slot<ConfirmBefore, Text> QUESTION = ROW.flag('p', "question", Kinds.TIMED, "asks this");
    public static final Slot<ConfirmBefore, ClientTarget> CLIENT = ROW.flag('t', "client", Kinds.CLIENT, "asks this client");
    public static final Slot<ConfirmBefore, List<Operation>> THEN = ROW.argument("then", Chains.EXPANDED, "does this", REQUIRED);

    static final Command<ConfirmBefore> COMMAND = ROW.command(ConfirmBefore::new);

    public ConfirmBefore {
        given.check();
    }

    public static ConfirmBefore ask(String question, List<Operation> then) {
        return COMMAND.given().set(QUESTION, question).set(THEN, then).made();
    }
}
