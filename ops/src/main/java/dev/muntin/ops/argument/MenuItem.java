package dev.muntin.ops.argument;

import dev.muntin.ops.word.Text;
import java.util.List;
import java.util.Optional;

/**
 * A line of a menu.
 *
 * @param <P> what can be done
 */
public sealed interface MenuItem<P> {
    /**
     * Something that can be chosen.
     *
     * @param key that chooses it, too
     */
    record Choice<P>(Text name, Optional<Key> key, List<P> chosen) implements MenuItem<P> {
        public Choice {
            chosen = List.copyOf(chosen);
            // tmux takes an empty name for a line between items, and a dash for one that cannot be chosen.
            if (name instanceof Text.Plain plain && (plain.text().isEmpty() || plain.text().startsWith("-"))) {
                throw new IllegalArgumentException("nothing in a menu can be called '" + name + "'");
            }
        }
    }

    /** A line between items. */
    record Separator<P>() implements MenuItem<P> {}
}
