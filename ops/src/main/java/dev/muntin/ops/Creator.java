package dev.muntin.ops;

import dev.muntin.ops.word.Format;
import java.util.Optional;

/** An operation that makes a pane, and can say which one. */
public sealed interface Creator extends Operation permits NewSession, NewWindow, SplitWindow {
    /** Written to the client when the pane stands; {@link Format#NOTHING} for silence. */
    Format line();

    /** The same, writing this line. */
    Creator printing(Format line);

    @Override
    default Optional<Format> printed() {
        return Optional.of(line()).filter(Format::isSomething);
    }
}
