package dev.muntin.engine;

import dev.muntin.ops.Asked;
import dev.muntin.ops.version.TmuxVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A way to a tmux server. It sends what it is given, once, and judges nothing: what tmux refuses is an answer like any other.
 *
 * <p>Any number of threads may use one at the same time; whose dispatch reaches tmux first is not said.
 */
public interface Engine extends AutoCloseable {
    /** Sends a chain as one dispatch and waits for its answer. */
    Reply send(Request request) throws EngineException;

    /** Sends operations as one dispatch and gives back what came of each, in the type that it declares. */
    default Answers ask(Asked<?>... asked) throws EngineException {
        List<Asked<?>> all = List.of(asked);
        return Answers.to(all, send(Request.of(Answers.operations(all))));
    }

    /**
     * The same for questions whose outputs nothing tells apart, such as options: behind each one, this word is printed.
     *
     * @param nonce what nobody can have made a part of an answer
     */
    default Answers askApart(String nonce, List<Asked<?>> asked) throws EngineException {
        Parted parted = new Parted(nonce);
        return new Answers(asked, parted.statuses(asked.size(), send(Request.of(parted.chain(Answers.operations(asked))))));
    }

    /**
     * As {@link #send}, without waiting, on a virtual thread of its own; the future fails with an {@link EngineException}. To cancel it is to wait
     * no longer: what has not been sent yet is not sent any more, what tmux has been given it may still carry out.
     */
    default CompletableFuture<Reply> sendAsync(Request request) {
        return Background.of("muntin-send", () -> send(request));
    }

    /** Sends several dispatches, each when the one before it has been answered; what tmux refuses in one does not keep it from the next. */
    default Batch sendAll(List<Request> requests) {
        List<Reply> replies = new ArrayList<>();
        for (Request request : requests) {
            try {
                replies.add(send(request));
            } catch (EngineException e) {
                return new Batch(replies, Optional.of(e));
            }
        }
        return new Batch(replies, Optional.empty());
    }

    /** The version of the server, or of the tmux that would start one. */
    TmuxVersion version() throws EngineException;

    /** Lets go of what the engine itself keeps, such as clients that stay, and of nothing on the server. Whoever has opened it closes it, when all is answered. */
    @Override
    void close();
}
