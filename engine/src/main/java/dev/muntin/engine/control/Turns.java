package dev.muntin.engine.control;

import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.engine.TmuxClient;
import dev.muntin.ops.Operation;
import dev.muntin.ops.target.SessionTarget;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * The one connection, on which requests take turns: tmux would carry them out one by one anyway, and of a connection that breaks every
 * request but one can say that it was not sent.
 */
final class Turns {
    /** A client can be sent away, or its session ended, before it has read what it was given. */
    private static final int TRIES = 3;

    private final TmuxClient tmux;
    private final Consumer<Event> events;
    private final ReentrantLock turn = new ReentrantLock(true);
    private volatile Optional<Connection> current = Optional.empty();
    private volatile boolean closed;

    Turns(TmuxClient tmux, Consumer<Event> events) {
        this.tmux = tmux;
        this.events = events;
    }

    /** The answer; none, and nothing sent, where tmux has no session to stand in. */
    Optional<Reply> ask(List<Operation> chain, Deadline deadline) throws EngineException {
        await(deadline);
        try {
            for (int tries = 0; tries < TRIES && connect(deadline).isPresent(); tries++) {
                switch (current.orElseThrow().ask(chain, deadline)) {
                    case Answer.Whole whole -> {
                        return Optional.of(whole.reply());
                    }
                    case Answer.Lost lost -> throw new EngineException(Certainty.UNKNOWN, "the answer of tmux was lost: " + lost.words());
                    case Answer.Unread unread -> { }
                }
            }
            return Optional.empty();
        } finally {
            turn.unlock();
        }
    }

    /** Takes the client away until the next request; nothing has been sent. */
    Optional<Reply> stepAside(Deadline deadline) throws EngineException {
        await(deadline);
        try {
            current.ifPresent(Connection::close);
            current = Optional.empty();
            return Optional.empty();
        } finally {
            turn.unlock();
        }
    }

    /** Sees to it that notifications arrive, if there is a session to stand in. */
    void listen(Deadline deadline) throws EngineException {
        await(deadline);
        try {
            connect(deadline);
        } finally {
            turn.unlock();
        }
    }

    void close() {
        closed = true;
        current.ifPresent(Connection::close);
    }

    private void await(Deadline deadline) throws EngineException {
        try {
            if (!turn.tryLock(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new EngineException(Certainty.NOT_DISPATCHED,
                        "tmux was busy with other requests for " + EngineException.seconds(deadline.whole()) + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException(Certainty.NOT_DISPATCHED, "interrupted before anything was sent", e);
        }
    }

    private Optional<Connection> connect(Deadline deadline) throws EngineException {
        if (current.isEmpty() || !current.get().free()) {
            current.ifPresent(Connection::retire);
            Optional<SessionTarget.Id> host = Host.find(tmux, deadline);
            current = host.isEmpty() ? Optional.empty() : open(host.get(), deadline);
        }
        if (closed) {
            current.ifPresent(Connection::close);
            throw new EngineException(Certainty.NOT_DISPATCHED, "this engine is closed");
        }
        return current;
    }

    private Optional<Connection> open(SessionTarget host, Deadline deadline) throws EngineException {
        Connection fresh = new Connection(tmux, host, "no-output,ignore-size", events);
        if (fresh.attached(deadline)) {
            return Optional.of(fresh);
        }
        fresh.close();
        return Optional.empty();
    }
}
