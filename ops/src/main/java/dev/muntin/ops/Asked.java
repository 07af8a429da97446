package dev.muntin.ops;

import dev.muntin.ops.result.Reading;
import dev.muntin.ops.result.Result;
import dev.muntin.ops.result.Status;

/** An operation in the form in which its output can be read, and how: a question. No two are the same, so that the one asked twice has two answers. */
public final class Asked<T> {
    private final Operation operation;
    private final Reading<T> reading;

    private Asked(Operation operation, Reading<T> reading) {
        this.operation = operation;
        this.reading = reading;
    }

    /** An operation whose output means this. */
    public static <T> Asked<T> of(Operation operation, Reading<T> reading) {
        return new Asked<>(operation, reading);
    }

    public Operation operation() {
        return operation;
    }

    public Reading<T> reading() {
        return reading;
    }

    /** What came of it. */
    public Result<T> result(Status status) {
        return new Result<>(operation.words(), status, reading);
    }

    @Override
    public String toString() {
        return operation + " for " + reading.about();
    }
}
