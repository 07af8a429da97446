package dev.muntin.engine;

import dev.muntin.ops.Asked;
import dev.muntin.ops.Operation;
import dev.muntin.ops.result.Result;
import dev.muntin.ops.result.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What came of the questions of one dispatch, each in its own type. */
public final class Answers {
    private final Map<Asked<?>, Status> statuses = new HashMap<>();

    Answers(List<Asked<?>> asked, List<Status> statuses) {
        for (int i = 0; i < asked.size(); i++) {
            this.statuses.put(asked.get(i), statuses.get(i));
        }
    }

    /** What this reply tells of them, who were sent in this order. */
    public static Answers to(List<Asked<?>> asked, Reply reply) {
        return new Answers(asked, Outputs.of(operations(asked), reply));
    }

    static List<Operation> operations(List<Asked<?>> asked) {
        return asked.stream().<Operation>map(Asked::operation).toList();
    }

    /**
     * What came of one of them.
     *
     * @throws IllegalArgumentException if it was not among them
     */
    public <T> Result<T> of(Asked<T> one) {
        Status status = statuses.get(one);
        if (status == null) {
            throw new IllegalArgumentException("not asked: " + one);
        }
        return one.result(status);
    }
}
