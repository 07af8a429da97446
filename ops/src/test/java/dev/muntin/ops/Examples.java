package dev.muntin.ops;

import dev.muntin.ops.command.Command;
import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Mark;
import dev.muntin.ops.command.Slot;
import java.util.Optional;

/** One operation for each slot, with what the kinds give for examples. */
final class Examples {
    private Examples() {}

    /** An operation that has this slot; none if it does not go together with what the command asks for. */
    static <O> Optional<O> with(Command<O> command, Slot<O, ?> wanted) {
        Given<O> given = set(required(command), wanted);
        for (Slot<O, ?> slot : command.slots()) {
            if (isWhole(given)) {
                return Optional.of(given.made());
            }
            if (isWhole(set(given, slot))) {
                return Optional.of(set(given, slot).made());
            }
        }
        return Optional.empty();
    }

    private static <O> Given<O> required(Command<O> command) {
        Given<O> given = command.given();
        for (Slot<O, ?> slot : command.slots()) {
            given = slot.is(Mark.REQUIRED) ? set(given, slot) : given;
        }
        return given;
    }

    private static <O, T> Given<O> set(Given<O> given, Slot<O, T> slot) {
        return given.set(slot, slot.kind().example());
    }

    private static boolean isWhole(Given<?> given) {
        try {
            given.check();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
