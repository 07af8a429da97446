package dev.muntin.runner;

import dev.muntin.compiler.plan.Shape;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.ops.snapshot.PaneRow;
import dev.muntin.runner.confirm.Comparison;
import dev.muntin.runner.confirm.Difference;
import java.util.List;
import java.util.function.UnaryOperator;

/** A session that stands, or does not, compared with its workspace. */
public record Confirmation(String session, List<Difference> differences) {
    public Confirmation {
        differences = List.copyOf(differences);
    }

    /** Whether the session is as asked. */
    public boolean holds() {
        return differences.isEmpty();
    }

    /** Whether there is no such session at all. */
    public boolean isMissing() {
        return differences.stream().anyMatch(Difference.MissingSession.class::isInstance);
    }

    static Confirmation of(Engine engine, Shape shape) throws EngineException {
        Look look = new Look(engine, shape, UnaryOperator.identity());
        Reply reply = look.reply(List.of());
        List<PaneRow> rows = Answer.of(reply).rows();
        if (!rows.isEmpty()) {
            return new Confirmation(shape.session(), Comparison.of(shape, look.settled(rows)));
        }
        if (Absence.isSaidBy(reply)) {
            return new Confirmation(shape.session(), List.of(new Difference.MissingSession(shape.session())));
        }
        // Neither there nor missing: a socket that may not be opened, say.
        throw new EngineException(Certainty.UNKNOWN, reply.words());
    }
}
