package dev.muntin.ops;

import dev.muntin.ops.command.TmuxCommand;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Format;
import java.util.List;
import java.util.Optional;

/** One thing that tmux can do, as a value: it says what it is and never does it. */
public sealed interface Operation permits Creator, SelectPane, SelectWindow, Unmoving {
    /** What is known of the command behind it. */
    TmuxCommand command();

    /** The command's word and its arguments, each escaped for what tmux does with it; a channel quotes them. */
    List<String> words();

    /** The same operation, acting on what the addressing makes of its targets. */
    Operation retarget(Addressing addressing);

    /** The line that it writes to its client, once or more, when it is done; empty if it is silent. */
    default Optional<Format> printed() {
        return Optional.empty();
    }

    /** Whether tmux can refuse it although its target stands. */
    default boolean refusable() {
        return command().is(TmuxCommand.Trait.REFUSABLE);
    }

    /** The oldest tmux that takes it. */
    default TmuxVersion since() {
        return TmuxVersion.OLDEST;
    }
}
