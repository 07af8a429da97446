package dev.muntin.engine.control;

import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.TmuxClient;
import dev.muntin.ops.Operation;
import dev.muntin.ops.target.SessionTarget;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** A client that stays, and answers one chain after the other. */
final class Connection implements Consumer<Frame> {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SessionTarget session;
    private final Consumer<Event> events;
    private final CompletableFuture<Boolean> attached = new CompletableFuture<>();
    private final ControlClient client;
    private volatile Exchange exchange = Exchange.none();
    private volatile Farewell farewell = Farewell.NONE;
    private volatile boolean ended;

    Connection(TmuxClient tmux, SessionTarget session, String flags, Consumer<Event> events) throws EngineException {
        this.session = session;
        this.events = events;
        this.client = ControlClient.attach(tmux, session, flags, this);
    }

    /** Whether it stands in its session; what is written before tmux has said so can be lost. */
    boolean attached(Deadline deadline) throws EngineException {
        try {
            return attached.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            close();
            throw new EngineException(Certainty.NOT_DISPATCHED, "tmux took no client within " + EngineException.seconds(deadline.whole()) + " s", e);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new EngineException(Certainty.NOT_DISPATCHED, "interrupted before anything was sent", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it can take a chain: it lives, will go on living, and owes no answer. */
    boolean free() {
        return !ended && !exchange.open() && !exchange.uprooted();
    }

    Answer ask(List<Operation> chain, Deadline deadline) throws EngineException {
        deadline.rest();
        Script script = Script.of(chain, nonce(), session.asSession());
        Exchange now = new Exchange(script);
        exchange = now;
        if (ended) {
            return new Answer.Unread();
        }
        client.write(script.bytes());
        return now.await(deadline);
    }

    /** Lets the client go as soon as it owes nothing: to close one whose command waits has killed servers. */
    void retire() {
        exchange.afterwards(client::leave);
    }

    /** Ends the client, unless it still owes an answer. */
    void close() {
        retire();
        if (!exchange.open()) {
            client.awaitEnd();
        }
    }

    @Override
    public void accept(Frame frame) {
        switch (frame) {
            case Frame.Block block when !attached.isDone() -> attached.complete(!block.failed());
            case Frame.Block block -> exchange.hear(block);
            case Frame.StrayEnd end -> exchange.hear(end);
            case Frame.Line line -> hear(Event.of(line.bytes()));
            case Frame.Silence silence -> end();
        }
    }

    private void hear(Event event) {
        if (event instanceof Event.Ended end) {
            farewell = Farewell.of(end.reason());
        } else {
            events.accept(event);
        }
    }

    private static String nonce() {
        byte[] bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return "muntin-" + HexFormat.of().formatHex(bytes) + "-";
    }

    private void end() {
        ended = true;
        attached.complete(false);
        exchange.hear(farewell);
        events.accept(new Event.Ended(farewell.words()));
    }
}
