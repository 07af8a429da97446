package dev.muntin.compiler.plan;

import dev.muntin.dsl.Origin;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.NewSession;
import dev.muntin.ops.Operation;
import dev.muntin.ops.SetHook;
import dev.muntin.ops.target.SessionTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the user's hooks away from a session while it is built: an empty one of the session's own stands before each of them. */
final class Shield {
    private Shield() {}

    /** Those of the operations' own commands; what a hook does between others disturbs nothing. */
    static List<PlannedOperation> around(List<PlannedOperation> operations, SessionTarget.Named session, Extent extent) {
        return switch (extent) {
            case Extent.Session own -> around(operations, session);
            // A session of others can have hooks of its own, which could not be given back.
            case Extent.Windows windows -> operations;
        };
    }

    private static List<PlannedOperation> around(List<PlannedOperation> operations, SessionTarget.Named session) {
        Part part = Part.session(session.name());
        int end = end(operations);
        // A client that dies while tmux waits takes nothing away any more, so only what is needed stays so long.
        int tail = Math.min(Tail.begin(operations), end);
        List<String> late = fired(operations.subList(tail, end));
        List<String> early = fired(operations.subList(0, tail)).stream().filter(hook -> !late.contains(hook)).toList();
        List<PlannedOperation> all = new ArrayList<>(operations);
        all.addAll(end, late.stream().map(hook -> of(SetHook.inherit(session, hook), part)).toList());
        all.addAll(tail, early.stream().map(hook -> of(SetHook.inherit(session, hook), part)).toList());
        all.addAll(session(operations), Stream.concat(early.stream(), late.stream()).map(hook -> of(SetHook.nothing(session, hook), part)).toList());
        return all;
    }

    /** A hook on the taking away runs, too: what it does has to stand before what is listed. */
    private static int end(List<PlannedOperation> operations) {
        return operations.getLast().operation() instanceof ListPanes ? operations.size() - 1 : operations.size();
    }

    private static List<String> fired(List<PlannedOperation> operations) {
        return SetHook.BEHIND_BUILDERS.stream().filter(hook -> operations.stream().anyMatch(operation -> fires(operation, hook))).toList();
    }

    private static boolean fires(PlannedOperation planned, String hook) {
        return hook.equals("after-" + planned.operation().given().command().word());
    }

    /** Behind which operation the session stands. */
    private static int session(List<PlannedOperation> operations) {
        for (int i = 0; i < operations.size(); i++) {
            if (operations.get(i).operation() instanceof NewSession) {
                return i + 1;
            }
        }
        return 0;
    }

    static PlannedOperation of(Operation operation, Part part) {
        return new PlannedOperation(operation, new Made.Nothing(), part, Origin.UNKNOWN);
    }
}
