package dev.muntin.engine;

import dev.muntin.ops.Asked;
import dev.muntin.ops.Operation;
import dev.muntin.ops.result.Result;
import dev.muntin.ops.result.Status;
import java.util.List;

/** What came of the questions of one dispatch, each in its own type. */
public final class Answers {
    private final List<Asked<?>> asked;
    private final List<Status> statuses;

    Answers(List<Asked<?>> asked, List<Status> statuses) {
        this.asked = List.copyOf(asked);
        this.statuses = List.copyOf(statuses);
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
        int place = asked.indexOf(one);
        if (place < 0) {
            throw new IllegalArgumentException("not asked: " + one);
        }
        return one.result(statuses.get(place));
    }
}
