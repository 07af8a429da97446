package dev.muntin.runner;

import dev.muntin.compiler.plan.PlannedOperation;
import java.util.List;

/**
 * Why a build did not come about.
 *
 * @param words tmux's own, or those of the engine
 * @param suspects the operation that was refused; several if there is no telling which, none if it did not come to that
 * @param undone whether a part of the session had been made, and was ended again
 * @param hooks those of the user that ran between the operations, and may have done it
 */
public record Failure(String words, List<PlannedOperation> suspects, boolean undone, List<String> hooks) {
    public Failure {
        suspects = List.copyOf(suspects);
        hooks = List.copyOf(hooks);
    }

    /** No hook of the user's had a hand in it. */
    Failure(String words, List<PlannedOperation> suspects, boolean undone) {
        this(words, suspects, undone, List.of());
    }

    /** It did not come to a single operation. */
    static Failure before(String words) {
        return new Failure(words, List.of(), false);
    }
}
