package dev.muntin.runner;

import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.engine.Attribution;
import dev.muntin.engine.Reply;
import dev.muntin.ops.SplitWindow;
import dev.muntin.ops.result.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The operations of a dispatch that can have been refused: one if the answer tells which, several if it does not. */
final class Suspects {
    /** No operation is to blame for a server that cannot be reached. */
    private static final Pattern UNREACHED = Pattern.compile("^error (creating|connecting)|unsafe permissions|^couldn't create");

    private Suspects() {}

    /** What came of each operation. An engine's own account tells of what was sent, which for a wrapped dispatch is more. */
    static List<Status> statuses(Dispatch dispatch, Reply reply) {
        return Attribution.of(dispatch.body(), dispatch.isWrapped() ? new Reply(reply.exit(), reply.stdout(), reply.stderr()) : reply);
    }

    static List<PlannedOperation> of(Dispatch dispatch, Reply reply) {
        if (UNREACHED.matcher(reply.words()).find()) {
            return List.of();
        }
        List<Status> statuses = statuses(dispatch, reply);
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
        if (reply.words().contains("no space")) {
            unknown.removeIf(operation -> !(operation.operation() instanceof SplitWindow));
        }
        return failed.isEmpty() ? unknown : failed;
    }
}
