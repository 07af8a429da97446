package dev.muntin.ops.result;

import dev.muntin.ops.printed.MalformedOutputException;
import dev.muntin.ops.printed.Printed;
import java.util.function.Function;

/**
 * What the output of an operation means.
 *
 * @param about what is read from it, in words
 */
public record Reading<T>(String about, Function<Printed, T> meaning) {
    /**
     * Reads all of it, or none.
     *
     * @throws MalformedOutputException if it cannot be what the operation prints
     */
    public T of(Printed output) {
        return meaning.apply(output);
    }
}
