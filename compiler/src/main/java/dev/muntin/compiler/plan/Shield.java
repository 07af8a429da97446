package dev.muntin.compiler.plan;

import dev.muntin.dsl.Origin;
import dev.muntin.ops.NewSession;
import dev.muntin.ops.Operation;
import dev.muntin.ops.SetHook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the user's hooks away from a session while it is built: an empty one of the session's own stands before each of them. */
final class Shield {
    private static final List<String> HOOKS = List.of("after-display-message", "after-list-panes", "after-new-window", "after-resize-window",
            "after-select-layout", "after-select-pane", "after-select-window", "after-send-keys", "after-set-option", "after-split-window");

    private Shield() {}

    static List<PlannedOperation> around(List<PlannedOperation> operations, Envelope.Transaction transaction) {
        Part part = Part.session(transaction.session().name());
        if (transaction.extent() instanceof Extent.Windows) {
            // A session of others can have hooks of its own, which could not be given back.
            return Stream.concat(Stream.of(of(Envelope.Transaction.forgotten(transaction.nonce()), part)), operations.stream()).toList();
        }
        List<PlannedOperation> raised = HOOKS.stream().map(hook -> of(SetHook.nothing(transaction.session(), hook), part)).toList();
        List<PlannedOperation> all = new ArrayList<>();
        all.add(of(Envelope.Transaction.forgotten(transaction.nonce()), part));
        int session = session(operations);
        all.addAll(operations.subList(0, session));
        all.addAll(raised);
        all.addAll(operations.subList(session, operations.size()));
        HOOKS.forEach(hook -> all.add(of(SetHook.inherit(transaction.session(), hook), part)));
        return all;
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

    private static PlannedOperation of(Operation operation, Part part) {
        return new PlannedOperation(operation, new Made.Nothing(), part, Origin.UNKNOWN);
    }
}
