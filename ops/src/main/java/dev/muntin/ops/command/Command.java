package dev.muntin.ops.command;

import dev.muntin.ops.version.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * All that is known of a tmux command: what it is called, what it takes and what it does to the chain around it.
 *
 * @param <O> the operations that say it
 * @param alias its short name; empty if it has none
 * @param about what it does, as a sentence
 * @param traits those that it has whatever it is given
 * @param swayed those that it gets or loses with some flag
 * @param slots its flags and arguments in the order in which they are written
 * @param required those of them without which there is no operation
 * @param making the operation from what it is given
 */
public record Command<O>(String word, String alias, String about, Scope scope, Safety safety, Set<Trait> traits, Set<Trait> swayed, Span span,
        List<Slot<O, ?>> slots, List<Slot<O, ?>> required, List<Rule<O>> rules, Function<Given<O>, O> making) {
    public Command {
        traits = bits(traits);
        swayed = bits(swayed);
        slots = List.copyOf(slots);
        required = List.copyOf(required);
        rules = List.copyOf(rules);
    }

    /** Each operation is asked for its traits, many times. */
    private static Set<Trait> bits(Set<Trait> traits) {
        Set<Trait> bits = EnumSet.noneOf(Trait.class);
        bits.addAll(traits);
        return Collections.unmodifiableSet(bits);
    }

    /** Whether it is one of its own. */
    boolean takes(Slot<?, ?> slot) {
        return slot.order() < slots.size() && slots.get(slot.order()).equals(slot);
    }

    /** Nothing yet. */
    public Given<O> given() {
        return new Given<>(this);
    }

    @Override
    public String toString() {
        return word;
    }
}
