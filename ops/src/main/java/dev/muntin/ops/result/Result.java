package dev.muntin.ops.result;

import java.util.List;
import java.util.Optional;

/**
 * What came of one operation, and what its output means.
 *
 * @param words those of the operation, for whoever has to be told that it failed
 */
public record Result<T>(List<String> words, Status status, Reading<T> reading) {
    public Result {
        words = List.copyOf(words);
    }

    /** What it has returned, if it is complete. */
    public Optional<T> payload() {
        return status instanceof Status.Complete complete ? Optional.of(reading.of(complete.output())) : Optional.empty();
    }

    /**
     * What it has returned.
     *
     * @throws OperationException if it is not complete
     */
    public T orThrow() {
        return switch (status) {
            case Status.Complete complete -> reading.of(complete.output());
            case Status.Failed failed -> throw new OperationException(words, status, failed.words());
            case Status.Skipped skipped -> throw new OperationException(words, status, "not run, because operation " + (skipped.because() + 1) + " failed");
            case Status.Unknown unknown -> throw new OperationException(words, status, "the answer does not tell what came of it");
        };
    }
}
