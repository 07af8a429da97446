package dev.muntin.compiler.plan;

import dev.muntin.ops.Operation;
import dev.muntin.ops.SetHook;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.command.Safety;
import java.util.List;

/** What of a dispatch is no longer atomic: from the first operation on that makes tmux wait, others may come in, so nothing builds there. */
public final class Tail {
    private Tail() {}

    /** Where it begins; behind the last operation if nothing waits. */
    public static int begin(List<PlannedOperation> operations) {
        int begin = 0;
        while (begin < operations.size() && !operations.get(begin).operation().waits()) {
            begin++;
        }
        return begin;
    }

    /** Whether it does no harm that others have come in: it makes nothing, and speaks of nothing that they could have moved or ended but the session. */
    public static boolean admits(Operation operation) {
        return !makes(operation) && (operation.waits() || operation.given().command().safety() == Safety.READONLY || concernsSession(operation));
    }

    static void check(List<PlannedOperation> operations) {
        int begin = begin(operations);
        for (PlannedOperation planned : operations.subList(Math.min(begin + 1, operations.size()), operations.size())) {
            if (!admits(planned.operation())) {
                throw new IllegalArgumentException(String.join(" ", planned.operation().words()) + " builds, but stands behind "
                        + String.join(" ", operations.get(begin).operation().words()) + ", which lets others in");
            }
        }
    }

    private static boolean makes(Operation operation) {
        return operation.creates() || operation.within().stream().anyMatch(Tail::makes);
    }

    /** An option for more than a window; and where the user's hooks were kept away, they come back. */
    private static boolean concernsSession(Operation operation) {
        return operation instanceof SetOption set && !set.given().has(SetOption.WINDOW) && !set.given().has(SetOption.PANE)
                || operation instanceof SetHook hook && hook.given().has(SetHook.UNSET);
    }
}
