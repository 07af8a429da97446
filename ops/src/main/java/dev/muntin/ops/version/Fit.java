package dev.muntin.ops.version;

import java.util.List;
import java.util.function.Supplier;

/**
 * Whether a server can be given something.
 *
 * @param <T> what it is given
 */
public sealed interface Fit<T> {
    /**
     * It can.
     *
     * @param value what to send
     * @param dropped what the server lacks and nobody will miss, one sentence each; {@code value} is without it
     */
    record Fits<T>(T value, List<String> dropped) implements Fit<T> {
        public Fits {
            dropped = List.copyOf(dropped);
        }
    }

    /** It cannot, and why, one sentence for each thing that the server lacks. */
    record Lacks<T>(List<String> faults) implements Fit<T> {
        public Lacks {
            faults = List.copyOf(faults);
        }
    }

    /** Whole on the releases of the span; elsewhere it is named. */
    static <T> Fit<T> in(Span span, TmuxVersion version, T value, Supplier<String> name) {
        return span.holds(version) ? whole(value) : new Lacks<>(List.of(name.get() + " " + span.fault(version)));
    }

    static <T> Fit<T> whole(T value) {
        return new Fits<>(value, List.of());
    }
}
