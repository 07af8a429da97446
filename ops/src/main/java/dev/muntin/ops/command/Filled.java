package dev.muntin.ops.command;

import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.TmuxVersion;
import java.util.List;
import java.util.Optional;

/** A flag or an argument with its value. */
public record Filled<O, T>(Slot<O, T> slot, T value) {
    public Filled {
        value = slot.kind().copy(value);
    }

    List<String> words() {
        return slot.flag().isPresent() ? slot.kind().behind(slot.flag().get(), value) : slot.kind().words(value);
    }

    Filled<O, T> retarget(Addressing addressing) {
        T there = slot.kind().retarget(value, addressing);
        return there.equals(value) ? this : new Filled<>(slot, there);
    }

    TmuxVersion since() {
        TmuxVersion since = slot.needed();
        TmuxVersion value = slot.kind().since(this.value);
        return since.atLeast(value) ? since : value;
    }

    boolean causes(Trait trait) {
        return slot.is(new Mark.Causes(trait));
    }

    boolean cancels(Trait trait) {
        return slot.is(new Mark.Cancels(trait));
    }

    /** Nothing fits where it can be dropped: then it is empty, and said. */
    Fit<Optional<Filled<O, T>>> on(TmuxVersion version) {
        if (slot.span().holds(version)) {
            return switch (slot.kind().on(value, version)) {
                case Fit.Fits<T> fits -> new Fit.Fits<>(Optional.of(new Filled<>(slot, fits.value())), fits.dropped());
                case Fit.Lacks<T> lacks -> new Fit.Lacks<>(lacks.faults());
            };
        }
        String fault = slot + " " + slot.span().fault(version);
        return slot.is(Mark.DROPPABLE) ? new Fit.Fits<>(Optional.empty(), List.of(fault)) : new Fit.Lacks<>(List.of(fault));
    }

    @Override
    public String toString() {
        return slot.name() + "=" + value;
    }
}
