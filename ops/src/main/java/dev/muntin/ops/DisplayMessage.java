package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.LINE;
import static dev.muntin.ops.command.Mark.causes;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.FORGIVING;
import static dev.muntin.ops.command.Trait.IDEMPOTENT;
import static dev.muntin.ops.command.Trait.PRINTS;
import static dev.muntin.ops.command.Trait.WAITS;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.target.ClientTarget;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Text;

/** Says something: to the client that sent it, or in the status line of another. A target that is gone is no error, it just says less. */
public record DisplayMessage(Given<DisplayMessage> given) implements Unmoving<DisplayMessage> {
    private static final Row<DisplayMessage> ROW = Row.of("display-message", "display",
            "Says something: to the client that sent it, or in a status line.",
            Scope.PANE, Safety.READONLY, FORGIVING, IDEMPOTENT);

    public static final Slot<DisplayMessage, Boolean> ALL = ROW.flag('a', "all", "prints all variables of formats with their values", causes(PRINTS));
    public static final Slot<DisplayMessage, Boolean> ONGOING =
            ROW.flag('C', "ongoing", "lets the panes go on while the message is shown", from(3, 6));
    public static final Slot<DisplayMessage, Boolean> INPUT = ROW.flag('I', "input", "shows in an empty pane what the client sends", causes(WAITS));
    public static final Slot<DisplayMessage, Boolean> JSON = ROW.flag('j', "json", "prints as JSON", from(3, 8));
    public static final Slot<DisplayMessage, Boolean> LITERALLY = ROW.flag('l', "literally", "says the message as it is", from(3, 4));
    public static final Slot<DisplayMessage, Boolean> KEYS_PASS = ROW.flag('N', "keys-pass", "lets keys reach the pane while the message is shown");
    public static final Slot<DisplayMessage, Boolean> PRINT = ROW.flag('p', "print", "prints to the client that sent it", causes(PRINTS));
    public static final Slot<DisplayMessage, Boolean> VERBOSE = ROW.flag('v', "verbose", "tells how the format was expanded");
    public static final Slot<DisplayMessage, ClientTarget> CLIENT = ROW.flag('c', "client", Kinds.CLIENT, "says it to this client");
    public static final Slot<DisplayMessage, Integer> DELAY = ROW.flag('d', "delay", Kinds.INTEGER, "shows it for so many milliseconds");
    public static final Slot<DisplayMessage, Format> FORMAT = ROW.flag('F', "format", Kinds.FORMAT, "says this where there is no message", LINE);
    public static final Slot<DisplayMessage, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "expands it for this pane");
    public static final Slot<DisplayMessage, Text> MESSAGE = ROW.argument("message", Kinds.TIMED, "says this", LINE);

    static final Command<DisplayMessage> COMMAND = ROW.atMostOne(FORMAT, MESSAGE).command(DisplayMessage::new);

    public DisplayMessage {
        given.check();
    }

    /** Without a target, because a bad one is no error here: it would just print less. */
    public static DisplayMessage print(Format line) {
        return COMMAND.given().set(PRINT).set(MESSAGE, line).made();
    }

    /** Prints what it says. */
    @Override
    public Asked<String> asked() {
        return Asked.of(with(PRINT), Readings.text());
    }
}
