package dev.muntin.runner;

import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.engine.Attribution;
import dev.muntin.engine.Reply;
import dev.muntin.ops.result.Status;
import java.util.ArrayList;
import java.util.List;

/** The operations of a dispatch that can have been refused: one if the answer tells which, several if it does not. */
final class Suspects {
    private Suspects() {}

    static List<PlannedOperation> of(Dispatch dispatch, Reply reply) {
        List<Status> statuses = Attribution.of(dispatch.chain(), reply);
        List<PlannedOperation> failed = new ArrayList<>();
        List<PlannedOperation> unknown = new ArrayList<>();
        for (int i = 0; i < statuses.size(); i++) {
            PlannedOperation operation = dispatch.operations().get(i);
            switch (statuses.get(i)) {
                case Status.Failed refused -> failed.add(operation);
                case Status.Unknown maybe when operation.operation().refusable() -> unknown.add(operation);
                case Status.Unknown unlikely -> { }
                case Status.Complete complete -> { }
                case Status.Skipped skipped -> { }
            }
            if (statuses.get(i) instanceof Status.Unknown && operation.operation().printed().isPresent()) {
                // It would have been heard of: nothing behind it has run.
                break;
            }
        }
        return failed.isEmpty() ? unknown : failed;
    }
}
