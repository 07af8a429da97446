package dev.muntin.runner;

import dev.muntin.compiler.plan.Shape;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.ops.snapshot.PaneRow;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.runner.confirm.Comparison;
import dev.muntin.runner.confirm.Difference;
import java.util.List;

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
        List<PaneRow> rows = new Look(engine).at(new SessionTarget.Named(shape.session()));
        return new Confirmation(shape.session(), rows.isEmpty()
                ? List.of(new Difference.MissingSession(shape.session()))
                : Comparison.of(shape, rows));
    }
}
