package dev.muntin.ops;

import static dev.muntin.ops.command.Mark.REQUIRED;
import static dev.muntin.ops.command.Mark.cancels;
import static dev.muntin.ops.command.Mark.causes;
import static dev.muntin.ops.command.Mark.from;
import static dev.muntin.ops.command.Trait.FORGIVING;
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
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.word.Format;
import java.util.List;

/** Waits until somebody gives a sign on a channel, or gives it; channels can be locked, too. */
public record WaitFor(Given<WaitFor> given) implements Unmoving<WaitFor> {
    private static final Row<WaitFor> ROW = Row.of("wait-for", "wait",
            "Waits until somebody gives a sign on a channel, or gives it; channels can be locked, too.",
            Scope.SERVER, Safety.MUTATING, FORGIVING, REFUSABLE, WAITS);

    public static final Slot<WaitFor, Boolean> EVENT = ROW.flag('E', "event", "waits for the next event of that name", from(3, 8));
    public static final Slot<WaitFor, Boolean> LIST = ROW.flag('l', "list", "prints who waits", from(3, 8), causes(PRINTS), cancels(WAITS));
    public static final Slot<WaitFor, Boolean> LOCK = ROW.flag('L', "lock", "locks it, and waits while somebody else has");
    public static final Slot<WaitFor, Boolean> SIGNAL = ROW.flag('S', "signal", "gives the sign", cancels(WAITS));
    public static final Slot<WaitFor, Boolean> UNLOCK = ROW.flag('U', "unlock", "unlocks it", cancels(WAITS));
    public static final Slot<WaitFor, Boolean> VERBOSE = ROW.flag('v', "verbose", "prints what the events say", from(3, 8), causes(PRINTS));
    public static final Slot<WaitFor, Format> CONDITION =
            ROW.flag('F', "condition", Kinds.FORMAT, "waits until this is neither empty nor 0 at such an event", from(3, 8));
    public static final Slot<WaitFor, String> WAITER = ROW.flag('w', "waiter", Kinds.LITERAL, "wakes this one alone", from(3, 8), cancels(WAITS));
    public static final Slot<WaitFor, String> CHANNEL = ROW.argument("channel", Kinds.LITERAL, "takes this channel, or event", REQUIRED);

    static final Command<WaitFor> COMMAND = ROW.atMostOne(EVENT, LIST, LOCK, SIGNAL, UNLOCK, WAITER).needs(VERBOSE, EVENT).needs(CONDITION, EVENT)
            .command(WaitFor::new);

    public WaitFor {
        given.check();
    }

    public static WaitFor sign(String channel) {
        return COMMAND.given().set(CHANNEL, channel).made();
    }

    public static WaitFor giveSign(String channel) {
        return COMMAND.given().set(SIGNAL).set(CHANNEL, channel).made();
    }

    @Override
    public Asked<List<String>> asked() {
        return Asked.of(this, Readings.lines());
    }
}
