package dev.muntin.ops.command;

import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Format;
import dev.muntin.ops.word.Sendable;
import dev.muntin.ops.word.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a command is given: all that an operation is made of. The order in which it is given makes no difference.
 *
 * @param <O> the operation
 */
public final class Given<O> {
    private static final String END_OF_FLAGS = "--";

    private final Command<O> command;
    /** In the order in which it is written; never changed. */
    private final List<Filled<O, ?>> filled;
    /** A bit for each slot, by its order. */
    private final long slots;

    Given(Command<O> command) {
        this(command, List.of(), 0);
    }

    private Given(Command<O> command, List<Filled<O, ?>> filled, long slots) {
        this.command = command;
        this.filled = filled;
        this.slots = slots;
    }

    public Command<O> command() {
        return command;
    }

    /** In the order in which it is written. */
    public List<Filled<O, ?>> filled() {
        return List.copyOf(filled);
    }

    /** The same with this value, in the place of another that was there. */
    public <T> Given<O> set(Slot<O, T> slot, T value) {
        if (!command.takes(slot)) {
            throw new IllegalArgumentException(command.word() + " does not take " + slot);
        }
        return slot.kind().isAbsent(value) ? without(slot) : with(new Filled<>(slot, value));
    }

    private Given<O> with(Filled<O, ?> more) {
        List<Filled<O, ?>> all = new ArrayList<>(filled);
        if (has(more.slot())) {
            all.set(place(more.slot()), more);
        } else {
            all.add(place(more.slot()), more);
        }
        return new Given<>(command, all, slots | bit(more.slot()));
    }

    /** The same with a flag that stands alone. */
    public Given<O> set(Slot<O, Boolean> flag) {
        return set(flag, true);
    }

    /** The same with text that means itself. */
    public Given<O> set(Slot<O, Text> slot, String plain) {
        return set(slot, Text.of(plain));
    }

    public Given<O> without(Slot<O, ?> slot) {
        if (!has(slot)) {
            return this;
        }
        List<Filled<O, ?>> others = new ArrayList<>(filled);
        others.remove(place(slot));
        return new Given<>(command, others, slots & ~bit(slot));
    }

    @SuppressWarnings("unchecked") // a slot takes one sort of value
    public <T> Optional<T> get(Slot<O, T> slot) {
        return has(slot) ? Optional.of((T) filled.get(place(slot)).value()) : Optional.empty();
    }

    public boolean has(Slot<O, ?> slot) {
        return (slots & bit(slot)) != 0;
    }

    /** How many stand before it. */
    private int place(Slot<O, ?> slot) {
        return Long.bitCount(slots & (bit(slot) - 1));
    }

    private static long bit(Slot<?, ?> slot) {
        return 1L << slot.order();
    }

    /** The operation that this makes. */
    public O made() {
        return command.making().apply(this);
    }

    /** Refuses what makes no operation: something is missing, or two things do not go together. */
    public void check() {
        for (Slot<O, ?> slot : command.required()) {
            if (!has(slot)) {
                throw new IllegalArgumentException(command.word() + " does not do without " + slot.name());
            }
        }
        for (Rule<O> rule : command.rules()) {
            Optional<String> fault = rule.fault(this);
            if (fault.isPresent()) {
                throw new IllegalArgumentException(command.word() + ": " + fault.get());
            }
        }
    }

    /** The command's word and its arguments, each escaped for what tmux does with it; a channel quotes them. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(command.word());
        boolean flags = true;
        for (Filled<O, ?> one : filled) {
            List<String> more = one.words();
            if (flags && one.slot().flag().isEmpty() && !more.isEmpty()) {
                flags = false;
                if (one.slot().isGuarded() || more.getFirst().startsWith("-")) {
                    words.add(END_OF_FLAGS);
                }
            }
            boolean composed = one.slot().kind().isComposed();
            for (String word : more) {
                words.add(composed ? word : Sendable.checked(word));
            }
        }
        return List.copyOf(words);
    }

    /** The same, acting on what the addressing makes of its targets. */
    public Given<O> retarget(Addressing addressing) {
        List<Filled<O, ?>> all = new ArrayList<>(filled.size());
        boolean moved = false;
        for (Filled<O, ?> one : filled) {
            Filled<O, ?> there = one.retarget(addressing);
            moved |= !there.equals(one);
            all.add(there);
        }
        return moved ? new Given<>(command, all, slots) : this;
    }

    public boolean is(Trait trait) {
        boolean caused = command.traits().contains(trait);
        if (!command.swayed().contains(trait)) {
            return caused;
        }
        for (Filled<O, ?> one : filled) {
            if (one.cancels(trait)) {
                return false;
            }
            caused |= one.causes(trait);
        }
        return caused;
    }

    /** The line that it prints, if it is known. */
    public Optional<Format> line() {
        return is(Trait.PRINTS)
                ? filled.stream().filter(one -> one.slot().is(Mark.LINE)).map(Filled::value)
                        .filter(Format.class::isInstance).map(Format.class::cast).findFirst()
                : Optional.empty();
    }

    /** The oldest tmux that takes it. */
    public TmuxVersion since() {
        TmuxVersion since = command.span().since();
        for (Filled<O, ?> one : filled) {
            TmuxVersion needed = one.since();
            since = since.atLeast(needed) ? since : needed;
        }
        return since;
    }

    /** What becomes of it on a server of this version. */
    public Fit<O> on(TmuxVersion version) {
        List<String> faults = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        List<Filled<O, ?>> kept = new ArrayList<>();
        if (!command.span().holds(version)) {
            return new Fit.Lacks<>(List.of(command.word() + " " + command.span().fault(version)));
        }
        filled.forEach(one -> sort(one, version, kept, dropped, faults));
        return faults.isEmpty() ? new Fit.Fits<>(of(command, kept).made(), dropped) : new Fit.Lacks<>(faults);
    }

    private static <O> Given<O> of(Command<O> command, List<Filled<O, ?>> filled) {
        long slots = 0;
        for (Filled<O, ?> one : filled) {
            slots |= bit(one.slot());
        }
        return new Given<>(command, filled, slots);
    }

    private static <O, T> void sort(Filled<O, T> one, TmuxVersion version, List<Filled<O, ?>> kept, List<String> dropped, List<String> faults) {
        switch (one.on(version)) {
            case Fit.Fits<Optional<Filled<O, T>>> fits -> {
                fits.value().ifPresent(kept::add);
                dropped.addAll(fits.dropped());
            }
            case Fit.Lacks<Optional<Filled<O, T>>> lacks -> faults.addAll(lacks.faults());
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Given<?> given && command.equals(given.command) && filled.equals(given.filled));
    }

    @Override
    public int hashCode() {
        return filled.hashCode();
    }

    @Override
    public String toString() {
        return filled.stream().map(Filled::toString).collect(Collectors.joining(", ", "(", ")"));
    }
}
