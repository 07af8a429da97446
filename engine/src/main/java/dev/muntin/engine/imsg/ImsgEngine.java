package dev.muntin.engine.imsg;

import dev.muntin.engine.Awaited;
import dev.muntin.engine.Dispatch;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.engine.SubprocessEngine;
import dev.muntin.engine.TmuxClient;
import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.ops.word.Format;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Speaks to a running server over its socket, as tmux's own client does, without a process for each dispatch: for programs that live long.
 * Where no server can be reached, a tmux process is sent instead: it starts one, or has the words for why not.
 */
public final class ImsgEngine implements Engine {
    private static final Dispatch VERSION = Dispatch.of(List.of(DisplayMessage.print(new Format("#{version}"))));

    private final TmuxClient client;
    private final Opening opening;
    private final SubprocessEngine process;

    public ImsgEngine(TmuxClient client) {
        this.client = client;
        this.opening = Opening.of(client);
        this.process = new SubprocessEngine(client);
    }

    @Override
    public Reply send(Request request) throws EngineException {
        Optional<Reply> reply = exchange(Dispatch.of(request.chain()), request.deadline());
        return reply.isPresent() ? reply.get() : process.send(request);
    }

    @Override
    public TmuxVersion version() throws EngineException {
        Optional<TmuxVersion> running = exchange(VERSION, Duration.ofSeconds(10)).flatMap(reply -> TmuxVersion.parse(reply.text().strip()));
        return running.isPresent() ? running.get() : process.version();
    }

    /** The answer of the running server; empty if none can be reached, and then nothing was sent. */
    Optional<Reply> exchange(Dispatch dispatch, Duration deadline) throws EngineException {
        Optional<Path> socket = SocketPath.of(client);
        return socket.isPresent() ? exchange(socket.get(), dispatch, deadline) : Optional.empty();
    }

    private Optional<Reply> exchange(Path socket, Dispatch dispatch, Duration deadline) throws EngineException {
        ByteBuffer words = opening.with(dispatch.arguments());
        Exchange exchange = open(dispatch);
        CompletableFuture<Optional<Reply>> answer = new CompletableFuture<>();
        // Not on the caller's thread: interrupting one that reads closes the connection, which has killed servers.
        Thread.ofVirtual().name("muntin-imsg").start(() -> {
            try {
                answer.complete(exchange.run(socket, words));
            } catch (EngineException | RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return Awaited.within(deadline, answer);
        } finally {
            exchange.forget();
        }
    }

    private static Exchange open(Dispatch dispatch) throws EngineException {
        try {
            return new Exchange(dispatch.bytes());
        } catch (IOException e) {
            throw new EngineException(Certainty.NOT_DISPATCHED, "no socket to be had: " + e.getMessage(), e);
        }
    }

    /** What still waits for an answer goes on waiting, unheard, until the server is done with it. */
    @Override
    public void close() {}
}
