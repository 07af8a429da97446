package dev.muntin.ops.result;

import dev.muntin.ops.word.CommandLanguage;
import java.util.List;

/** An operation is not complete, and its caller had said that it has to be. */
public final class OperationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> operation;
    private final transient Status status;

    OperationException(List<String> operation, Status status, String why) {
        super(CommandLanguage.command(operation) + ": " + why);
        this.operation = List.copyOf(operation);
        this.status = status;
    }

    /** Its words. */
    public List<String> operation() {
        return operation;
    }

    /** Never complete. */
    public Status status() {
        return status;
    }
}
