package dev.muntin.runner;

import dev.muntin.compiler.plan.Plan;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.ListClients;
import dev.muntin.ops.Operation;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.snapshot.ClientFields;
import dev.muntin.ops.snapshot.Line;
import dev.muntin.ops.snapshot.PaneRow;
import dev.muntin.ops.target.ClientTarget;
import dev.muntin.ops.target.SessionTarget;
import java.time.Duration;
import java.util.List;

/** The last step of a replacement: the session that stands as asked gets its name, or is ended again. */
record Naming(Engine engine, Plan plan, Around around, Outcome.Confirmed confirmed, Verdict verdict) {
    private static final int TRIES = 5;
    private static final Duration PERIOD = Duration.ofMillis(20);
    private static final Line CLIENT = new Line("client", List.of(ClientFields.NAME));

    Outcome outcome() {
        try {
            for (int i = 0; i < TRIES; i++) {
                Reply reply = engine.send(Request.of(chain()));
                if (reply.text().lines().anyMatch(swap().said()::equals)) {
                    return replaced();
                }
                if (!reply.words().isEmpty()) {
                    return isReplaced() ? replaced() : verdict.undone(reply.words());
                }
                Thread.sleep(PERIOD);
            }
            return verdict.undone("clients of session '" + around.session() + "' came and went while it was to be replaced");
        } catch (EngineException e) {
            return Thread.interrupted() ? cancelled(e) : lookedUp(e);
        } catch (InterruptedException e) {
            return cancelled(new EngineException(Certainty.NOT_DISPATCHED, "interrupted", e));
        }
    }

    private List<Operation> chain() throws EngineException {
        List<PaneRow> before = new Sessions(engine).at(name());
        if (before.isEmpty()) {
            return swap().free();
        }
        SessionTarget.Id old = new SessionTarget.Id(before.getFirst().session());
        Reply clients = engine.send(Request.of(List.of(ListClients.of(old, CLIENT.format()))));
        return swap().with(old, CLIENT.among(Printed.of(clients.stdout())).stream().map(facts -> new ClientTarget(facts.text(ClientFields.NAME))).toList());
    }

    /** What was sent is let through, and then holds or is undone; both send, which an interrupted thread cannot. */
    private Outcome cancelled(EngineException e) {
        try {
            Thread.sleep(PERIOD);
            return isReplaced() ? replaced() : verdict.undone(e.words());
        } catch (EngineException | InterruptedException again) {
            return unknown(e);
        } finally {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome lookedUp(EngineException e) {
        try {
            if (isReplaced()) {
                return replaced();
            }
        } catch (EngineException again) {
            return unknown(e);
        }
        return e.certainty() == Certainty.PENDING ? unknown(e) : verdict.undone(e.words());
    }

    private boolean isReplaced() throws EngineException {
        return new Sessions(engine).at(name()).stream().anyMatch(row -> row.tag().equals(plan.nonce()));
    }

    private Outcome replaced() {
        around.tell(new Event.Replaced(around.session()));
        return confirmed;
    }

    private Outcome unknown(EngineException e) {
        return new Outcome.Unknown(around.session(), e.words());
    }

    private SessionTarget.Named name() {
        return new SessionTarget.Named(around.session());
    }

    private Swap swap() {
        SessionTarget.Id made = new SessionTarget.Id(confirmed.panes().getFirst().session());
        return new Swap(made, new SessionTarget.Named(plan.shape().session()), name(), plan.nonce());
    }
}
