package dev.muntin.runner;

import dev.muntin.compiler.plan.Shape;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.Operation;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.snapshot.PaneRow;
import dev.muntin.ops.target.SessionTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Asks how a session stands that is to be compared with what was asked for.
 *
 * @param part those lines of a listing that count
 */
record Look(Engine engine, Shape shape, UnaryOperator<List<PaneRow>> part) {
    /** An answer that lists the session or says that there is none, else the last one; these operations go before each. */
    Reply reply(List<Operation> before) throws EngineException {
        List<Operation> look = new ArrayList<>(before);
        look.add(ListPanes.of(new SessionTarget.Named(shape.session()), Listing.LINE.format()));
        return new Sessions(engine).reply(look);
    }

    /** What was listed, if that is what was asked for; else what is listed now. */
    Compared settled(List<PaneRow> listed) throws EngineException {
        Compared compared = Compared.of(shape, listed);
        for (int i = 0; i < Sessions.MOST && !compared.differences().isEmpty(); i++) {
            List<PaneRow> now = now(listed.getFirst());
            compared = now.isEmpty() ? compared : Compared.of(shape, now);
        }
        return compared;
    }

    private List<PaneRow> now(PaneRow one) throws EngineException {
        List<PaneRow> now = part.apply(Answer.rows(new Sessions(engine).reply(List.of(
                ListPanes.of(new SessionTarget.Id(one.session()), Listing.LINE.format())))));
        // A server that was started anew gives the same ids again, to others.
        return now.isEmpty() || now.getFirst().tag().equals(one.tag()) ? now : List.of();
    }
}
