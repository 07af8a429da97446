package dev.muntin.ops.version;

import java.util.List;

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

    static <T> Fit<T> whole(T value) {
        return new Fits<>(value, List.of());
    }
}
