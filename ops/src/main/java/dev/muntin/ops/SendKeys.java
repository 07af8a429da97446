package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.GUARDED;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.WRITES_INPUT;

import dev.muntin.ops.argument.Key;
import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Row;
import dev.muntin.ops.command.Safety;
import dev.muntin.ops.command.Scope;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.kind.Kinds;
import dev.muntin.ops.target.ClientTarget;
import dev.muntin.ops.target.PaneTarget;
import java.util.List;

/** Types into a pane: text, letter by letter, or keys. */
public record SendKeys(Given<SendKeys> given) implements Unmoving<SendKeys> {
    private static final Row<SendKeys> ROW = Row.of("send-keys", "send",
            "Types into a pane: text, letter by letter, or keys by their names.",
            Scope.PANE, Safety.MUTATING, WRITES_INPUT);

    public static final Slot<SendKeys, PaneTarget> TARGET = ROW.flag('t', "target", Kinds.PANE, "types into this pane");
    public static final Slot<SendKeys, Boolean> FORMATS = ROW.flag('F', "formats", "expands formats in the words first");
    public static final Slot<SendKeys, Boolean> HEX = ROW.flag('H', "hex", "takes the words for hexadecimal numbers of characters");
    public static final Slot<SendKeys, Boolean> CLIENT_KEYS = ROW.flag('K', "client-keys", "gives the keys to a client, as if pressed there", from(3, 4));
    public static final Slot<SendKeys, Boolean> LITERALLY = ROW.flag('l', "literally", "types the words as they are: none is taken for a key");
    public static final Slot<SendKeys, Boolean> MOUSE = ROW.flag('M', "mouse", "passes on the mouse event that a key binding runs for");
    public static final Slot<SendKeys, Boolean> RESET = ROW.flag('R', "reset", "resets the terminal's state first");
    public static final Slot<SendKeys, Boolean> COPY_MODE = ROW.flag('X', "copy-mode", "takes the words for a command of copy mode");
    public static final Slot<SendKeys, ClientTarget> CLIENT = ROW.flag('c', "client", Kinds.CLIENT, "gives them to this client", from(3, 4));
    public static final Slot<SendKeys, Integer> TIMES = ROW.flag('N', "times", Kinds.INTEGER, "repeats them so often");
    public static final Slot<SendKeys, List<Key>> KEYS = ROW.argument("keys", Kinds.KEYS, "presses these keys");
    public static final Slot<SendKeys, List<String>> WORDS = ROW.argument("words", Kinds.WORDS, "types these words, or what they mean", GUARDED);

    static final Command<SendKeys> COMMAND = ROW.atMostOne(KEYS, WORDS).atMostOne(HEX, LITERALLY, COPY_MODE).needs(LITERALLY, WORDS)
            .needs(HEX, WORDS).needs(COPY_MODE, WORDS).command(SendKeys::new);

    public SendKeys {
        given.check();
    }

    /** Types text: no word of it is taken for a key. */
    public static SendKeys text(PaneTarget target, String text) {
        return COMMAND.given().set(TARGET, target).set(LITERALLY).set(WORDS, List.of(text)).made();
    }

    /** Presses keys. */
    public static SendKeys press(PaneTarget target, Key... keys) {
        return COMMAND.given().set(TARGET, target).set(KEYS, List.of(keys)).made();
    }
}
