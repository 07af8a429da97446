package dev.muntin.ops;

import dev.muntin.ops.command.Given;
import dev.muntin.ops.command.Trait;
import dev.muntin.ops.kind.Said;
import dev.muntin.ops.result.Readings;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Format;
import java.util.List;
import java.util.Optional;

/** One thing that tmux can do, as a value: it says what it is and never does it. */
public sealed interface Operation extends Said<Operation> permits Adjustable {
    /** The command behind it, and what that is given. */
    Given<?> given();

    @Override
    Operation retarget(Addressing addressing);

    @Override
    Fit<? extends Operation> on(TmuxVersion version);

    @Override
    default List<String> words() {
        return given().words();
    }

    @Override
    default TmuxVersion since() {
        return given().since();
    }

    /** What there is to know of it, given what it is given. */
    default boolean is(Trait trait) {
        return given().is(trait);
    }

    /** The line that it writes to its client, once or more, when it is done; empty if it is silent. */
    default Optional<Format> printed() {
        return given().line();
    }

    /** The same in the form whose output can be read, and how; of one that prints nothing, only whether it is done. */
    default Asked<?> asked() {
        return Asked.of(this, Readings.done());
    }

    /** Whether tmux can refuse it although its target stands. */
    default boolean refusable() {
        return is(Trait.REFUSABLE);
    }

    /** What it runs itself, in its place in the chain. */
    default List<Operation> within() {
        return List.of();
    }

    /** Lets others in before the rest of its chain, itself or in what it runs. */
    default boolean waits() {
        boolean waits = is(Trait.WAITS);
        for (Operation inner : within()) {
            waits |= inner.waits();
        }
        return waits;
    }

    /** Makes a session, a window or a pane. */
    default boolean creates() {
        return is(Trait.MAKES_SESSION) || is(Trait.MAKES_WINDOW) || is(Trait.MAKES_PANE);
    }
}
