package dev.muntin.runner;

import dev.muntin.compiler.plan.PlannedOperation;
import java.util.List;

/**
 * Why a build did not come about.
 *
 * @param words tmux's own, or those of the engine
 * @param suspects the operation that was refused; several if there is no telling which, none if it did not come to that
 * @param undone whether a part of the session had been made, and was ended again
 */
public record Failure(String words, List<PlannedOperation> suspects, boolean undone) {
    public Failure {
        suspects = List.copyOf(suspects);
    }

    /** It did not come to a single operation. */
    static Failure before(String words) {
        return new Failure(words, List.of(), false);
    }
}
