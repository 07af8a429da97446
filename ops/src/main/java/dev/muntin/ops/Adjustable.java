package dev.muntin.ops;

import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Slot;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Text;

/**
 * An operation that can be told more: each answers with another of its own sort.
 *
 * @param <O> its own sort
 */
public sealed interface Adjustable<O extends Adjustable<O>> extends Operation permits Moving, Straying, Unmoving {
    @Override
    Given<O> given();

    /** The same with this value, in the place of another that was there. */
    default <T> O with(Slot<O, T> slot, T value) {
        return given().set(slot, value).made();
    }

    /** The same with a flag that stands alone. */
    default O with(Slot<O, Boolean> flag) {
        return given().set(flag).made();
    }

    /** The same with text that means itself. */
    default O with(Slot<O, Text> slot, String plain) {
        return given().set(slot, plain).made();
    }

    default O without(Slot<O, ?> slot) {
        return given().without(slot).made();
    }

    @Override
    @SuppressWarnings("unchecked") // an operation is of its own sort
    default O retarget(Addressing addressing) {
        Given<O> there = given().retarget(addressing);
        return there.equals(given()) ? (O) this : there.made();
    }

    @Override
    default Fit<O> on(TmuxVersion version) {
        return given().on(version);
    }
}
