package dev.muntin.ops.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the flags of one command have to do with each other. */
public sealed interface Rule<O> {
    /** What is wrong with what was given, in words; empty if nothing is. */
    Optional<String> fault(Given<O> given);

    /** They say different things about the same. */
    record AtMostOne<O>(List<Slot<O, ?>> slots) implements Rule<O> {
        public AtMostOne {
            slots = List.copyOf(slots);
        }

        @Override
        public Optional<String> fault(Given<O> given) {
            int found = 0;
            for (Slot<O, ?> slot : slots) {
                found += given.has(slot) ? 1 : 0;
            }
            return found > 1 ? Optional.of("at most one of " + names(slots.stream().filter(given::has).toList()) + " can be given") : Optional.empty();
        }
    }

    /** One of them is what the operation is about. */
    record AtLeastOne<O>(List<Slot<O, ?>> slots) implements Rule<O> {
        public AtLeastOne {
            slots = List.copyOf(slots);
        }

        @Override
        public Optional<String> fault(Given<O> given) {
            return slots.stream().noneMatch(given::has) ? Optional.of("one of " + names(slots) + " is missing") : Optional.empty();
        }
    }

    /** The one means nothing without the other. */
    record Needs<O>(Slot<O, ?> one, Slot<O, ?> other) implements Rule<O> {
        @Override
        public Optional<String> fault(Given<O> given) {
            return given.has(one) && !given.has(other)
                    ? Optional.of(one.name() + " means nothing without " + other.name()) : Optional.empty();
        }
    }

    private static String names(List<? extends Slot<?, ?>> slots) {
        return slots.stream().map(Slot::name).collect(Collectors.joining(", "));
    }
}
