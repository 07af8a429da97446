package dev.muntin.engine.control;

import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.TmuxClient;
import dev.muntin.ops.target.SessionTarget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** Clients that hear what panes print, one for each session that somebody watches: on the one that answers, output would delay the answers. */
final class Watches {
    private record Watch(Connection connection, Audience audience) {}

    private final TmuxClient tmux;
    private final Map<SessionTarget, Watch> watches = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private boolean closed;

    Watches(TmuxClient tmux) {
        this.tmux = tmux;
    }

    Subscription join(SessionTarget session, int capacity, Deadline deadline) throws EngineException {
        lock.lock();
        try {
            if (closed) {
                throw new EngineException(Certainty.NOT_DISPATCHED, "this engine is closed");
            }
            Optional<Watch> standing = Optional.ofNullable(watches.get(session)).filter(watch -> watch.connection().free());
            return standing.isPresent() ? standing.get().audience().join(capacity, () -> leave(session)) : open(session, capacity, deadline);
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            List.copyOf(watches.values()).forEach(watch -> watch.connection().close());
            watches.clear();
        } finally {
            lock.unlock();
        }
    }

    private Subscription open(SessionTarget session, int capacity, Deadline deadline) throws EngineException {
        Audience audience = new Audience();
        Subscription first = audience.join(capacity, () -> leave(session));
        Connection connection = new Connection(tmux, session, "ignore-size", event -> {
            audience.accept(event);
            if (event instanceof Event.Ended) {
                audience.dismiss();
            }
        });
        if (!connection.attached(deadline)) {
            connection.close();
            throw new EngineException(Certainty.NOT_DISPATCHED, "tmux has no session '" + session.asSession() + "' to watch");
        }
        watches.put(session, new Watch(connection, audience));
        return first;
    }

    private void leave(SessionTarget session) {
        lock.lock();
        try {
            Optional.ofNullable(watches.get(session)).filter(watch -> watch.audience().empty()).ifPresent(watch -> {
                watches.remove(session);
                watch.connection().close();
            });
        } finally {
            lock.unlock();
        }
    }
}
