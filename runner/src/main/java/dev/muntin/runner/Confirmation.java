package dev.muntin.runner;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.plan.Shape;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.ops.json.Codec;
import dev.muntin.runner.confirm.Comparison;
import dev.muntin.runner.confirm.ConfirmationJson;
import dev.muntin.runner.confirm.Difference;
import dev.muntin.runner.confirm.Note;
import java.util.List;

/**
 * A session that stands, or does not, compared with its workspace.
 *
 * @param notes what has moved on since it was built, which is no difference
 */
public record Confirmation(String session, List<Difference> differences, List<Note> notes) {
    /** How it stands in JSON; it is only written. */
    public static final Codec<Confirmation> JSON = ConfirmationJson.writing((confirmation, out) -> out.object(() -> {
        out.field("session").text(confirmation.session());
        out.field("holds").flag(confirmation.holds());
        out.field("differences", confirmation.differences(), ConfirmationJson.DIFFERENCES);
        out.field("notes", confirmation.notes(), ConfirmationJson.NOTES);
    }));

    public Confirmation {
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
    }

    /** Whether the session is as asked. */
    public boolean holds() {
        return differences.isEmpty();
    }

    /** Whether there is no such session at all. */
    public boolean isMissing() {
        return differences.stream().anyMatch(Difference.MissingSession.class::isInstance);
    }

    static Confirmation of(Engine engine, SessionSpec asked, Shape shape) throws EngineException {
        Confirmation seen = once(engine, asked, shape);
        for (int i = 1; i < Sessions.MOST && !seen.holds() && !seen.isMissing(); i++) {
            seen = once(engine, asked, shape);
        }
        return seen;
    }

    private static Confirmation once(Engine engine, SessionSpec asked, Shape shape) throws EngineException {
        return new Looking(asked).at(engine)
                .map(seen -> new Confirmation(shape.session(), Comparison.of(asked, shape, seen), Comparison.notes(asked, shape, seen)))
                .orElseGet(() -> new Confirmation(shape.session(), List.of(new Difference.MissingSession(shape.session())), List.of()));
    }
}
