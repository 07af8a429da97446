package dev.muntin.engine.control;

import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.engine.SubprocessEngine;
import dev.muntin.engine.TmuxClient;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.version.TmuxVersion;
import java.time.Duration;
import java.util.Optional;

/**
 * One client in control mode that stays, for programs that ask much or want to hear what happens. It stands in a session that is there
 * anyway and neither sizes it nor keeps it; where there is none, and for what needs a client of its own, a process is started.
 * As for whoever is attached, a new pane starts in the session's directory unless told otherwise, and with the server's {@code PATH}.
 */
public final class ControlEngine implements Engine {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SubprocessEngine processes;
    private final Audience audience = new Audience();
    private final Turns turns;
    private final Watches watches;

    public ControlEngine(TmuxClient client) {
        this.processes = new SubprocessEngine(client);
        this.turns = new Turns(client, audience);
        this.watches = new Watches(client);
    }

    @Override
    public Reply send(Request request) throws EngineException {
        Deadline deadline = Deadline.in(request.deadline());
        Optional<Reply> reply = switch (Way.of(request.chain())) {
            case SHARED -> turns.ask(request.chain(), deadline);
            case OWN -> Optional.empty();
            case ALONE -> turns.stepAside(deadline);
        };
        return reply.isPresent() ? reply.get() : processes.send(new Request(request.chain(), deadline.rest()));
    }

    /**
     * Hears from now on what tmux tells of sessions, windows and clients.
     *
     * @param capacity how many events are kept for a listener who is slow
     */
    public Subscription events(int capacity) throws EngineException {
        Subscription subscription = audience.join(capacity, () -> { });
        turns.listen(Deadline.in(PATIENCE));
        return subscription;
    }

    /** Hears from now on what the panes of a session print, and what tmux tells of it, until the session ends. */
    public Subscription watch(SessionTarget session, int capacity) throws EngineException {
        return watches.join(session, capacity, Deadline.in(PATIENCE));
    }

    @Override
    public TmuxVersion version() throws EngineException {
        return processes.version();
    }

    @Override
    public void close() {
        watches.close();
        turns.close();
        audience.dismiss();
        processes.close();
    }
}
