package dev.muntin.ops.result;

import dev.muntin.ops.printed.MalformedOutputException;
import dev.muntin.ops.printed.Printed;

/** What the output of an operation means. */
@FunctionalInterface
public interface Reading<T> {
    /**
     * Reads all of it, or none.
     *
     * @throws MalformedOutputException if it cannot be what the operation prints
     */
    T of(Printed output);
}
