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
public record Given<O>(Command<O> command, List<Filled<O, ?>> filled) {
    private static final String END_OF_FLAGS = "--";

    public Given {
        filled = isOrdered(filled) ? List.copyOf(filled) : ordered(filled);
    }

    private static boolean isOrdered(List<? extends Filled<?, ?>> filled) {
        int last = 0;
        for (Filled<?, ?> one : filled) {
            if (one.slot().order() < last) {
                return false;
            }
            last = one.slot().order();
        }
        return true;
    }

    private static <O> List<Filled<O, ?>> ordered(List<Filled<O, ?>> filled) {
        List<Filled<O, ?>> ordered = new ArrayList<>(filled);
        ordered.sort((one, other) -> Integer.compare(one.slot().order(), other.slot().order()));
        return List.copyOf(ordered);
    }

    /** The same with this value, in the place of another that was there. */
    public <T> Given<O> set(Slot<O, T> slot, T value) {
        if (!command.takes(slot)) {
            throw new IllegalArgumentException(command.word() + " does not take " + slot);
        }
        List<Filled<O, ?>> all = others(slot);
        if (!slot.kind().isAbsent(value)) {
            all.add(new Filled<>(slot, value));
        }
        return new Given<>(command, all);
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
        return new Given<>(command, others(slot));
    }

    private List<Filled<O, ?>> others(Slot<O, ?> slot) {
        List<Filled<O, ?>> others = new ArrayList<>();
        for (Filled<O, ?> one : filled) {
            if (!one.slot().equals(slot)) {
                others.add(one);
            }
        }
        return others;
    }

    public <T> Optional<T> get(Slot<O, T> slot) {
        for (Filled<O, ?> one : filled) {
            Optional<T> value = one.valueOf(slot);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    public boolean has(Slot<O, ?> slot) {
        for (Filled<O, ?> one : filled) {
            if (one.slot().equals(slot)) {
                return true;
            }
        }
        return false;
    }

    /** The operation that this makes. */
    public O made() {
        return command.making().apply(this);
    }

    /** Refuses what makes no operation: something is missing, or two things do not go together. */
    public void check() {
        for (Slot<O, ?> slot : command.slots()) {
            if (slot.is(Mark.REQUIRED) && !has(slot)) {
                throw new IllegalArgumentException(command.word() + " does not do without " + slot.name());
            }
        }
        for (Rule<O> rule : command.rules()) {
            rule.fault(this).ifPresent(fault -> {
                throw new IllegalArgumentException(command.word() + ": " + fault);
            });
        }
    }

    /** The command's word and its arguments, each escaped for what tmux does with it; a channel quotes them. */
    public List<String> words() {
        List<String> words = new ArrayList<>(List.of(command.word()));
        boolean flags = true;
        for (Filled<O, ?> one : filled) {
            List<String> more = one.words();
            if (flags && one.slot().letter().isEmpty() && !more.isEmpty()) {
                flags = false;
                if (one.slot().is(Mark.GUARDED) || more.getFirst().startsWith("-")) {
                    words.add(END_OF_FLAGS);
                }
            }
            if (!one.slot().kind().isComposed()) {
                more.forEach(Sendable::checked);
            }
            words.addAll(more);
        }
        return List.copyOf(words);
    }

    /** The same, acting on what the addressing makes of its targets. */
    public Given<O> retarget(Addressing addressing) {
        List<Filled<O, ?>> all = new ArrayList<>();
        for (Filled<O, ?> one : filled) {
            all.add(one.retarget(addressing));
        }
        return all.equals(filled) ? this : new Given<>(command, all);
    }

    public boolean is(Trait trait) {
        boolean caused = command.traits().contains(trait);
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
        return faults.isEmpty() ? new Fit.Fits<>(new Given<>(command, kept).made(), dropped) : new Fit.Lacks<>(faults);
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
    public String toString() {
        return filled.stream().map(Filled::toString).collect(Collectors.joining(", ", "(", ")"));
    }
}
