package dev.muntin.runner;

import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.engine.Reply;
import dev.muntin.ops.result.Status;

/**
 * A dispatch with its answer.
 *
 * @param dispatch as it was sent
 * @param again whether the same was sent before and nothing was heard of it
 */
record Delivered(Dispatch dispatch, Reply reply, boolean again) {
    /** A client that reaches for a server which dies says so. */
    static boolean isLost(Reply reply) {
        return reply.words().startsWith("server exited") || reply.words().startsWith("lost server");
    }

    boolean isLost() {
        return isLost(reply);
    }

    /** No session and no word of complaint: before 3.3, a hook of one's own is not run when one says so. */
    boolean isUnheard() {
        return dispatch.isWrapped() && reply.exit() == 0 && reply.stdout().length == 0 && reply.words().isEmpty();
    }

    boolean isComplete() {
        return Suspects.statuses(dispatch, reply).stream().allMatch(Status.Complete.class::isInstance);
    }

    /** Whether a word explains what is missing. Where none does, and where the server was lost, nothing is certain. */
    boolean isRefused() {
        return reply.exit() != 0 && !reply.words().isEmpty() && !isLost();
    }
}
