package dev.muntin.engine;

import dev.muntin.ops.Operation;
import java.time.Duration;
import java.util.List;

/** A chain whose every target is an address, and how long its answer may take. */
public record Request(List<Operation> chain, Duration deadline) {
    /** Long enough for hundreds of panes on a busy machine. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    public Request {
        chain = List.copyOf(chain);
        if (chain.isEmpty() || deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("nothing to send, or no time for it: " + chain + " within " + deadline);
        }
    }

    public static Request of(List<Operation> chain) {
        return new Request(chain, PATIENCE);
    }
}
