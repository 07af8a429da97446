package dev.muntin.ops.command;

import dev.muntin.ops.version.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * All that is known of a tmux command: what it is called, what it takes and what it does to the chain around it.
 *
 * @param <O> the operations that say it
 * @param alias its short name; empty if it has none
 * @param about what it does, as a sentence
 * @param slots its flags and arguments in the order in which they are written
 * @param making the operation from what it is given
 */
public record Command<O>(String word, String alias, String about, Scope scope, Safety safety, Set<Trait> traits, Span span,
        List<Slot<O, ?>> slots, List<Rule<O>> rules, Function<Given<O>, O> making) {
    public Command {
        traits = Set.copyOf(traits);
        slots = List.copyOf(slots);
        rules = List.copyOf(rules);
    }

    /** Whether it is one of its own. */
    boolean takes(Slot<?, ?> slot) {
        return slot.order() < slots.size() && slots.get(slot.order()).equals(slot);
    }

    /** Nothing yet. */
    public Given<O> given() {
        return new Given<>(this, List.of());
    }

    @Override
    public String toString() {
        return word;
    }
}
