package dev.muntin.runner;

import dev.muntin.compiler.plan.Shape;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.Operation;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.snapshot.PaneRow;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.runner.confirm.Comparison;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks how a session stands, and asks again before anybody acts on an odd answer: on a busy machine tmux 3.7c and 3.8 break lines off in the middle, and
 * a server that is about to end answers in words of its own.
 */
record Look(Engine engine, Shape shape) {
    private static final int MOST = 3;

    /** An answer that lists the session or says that there is none, else the last one; these operations go before each. */
    Reply reply(List<Operation> before) throws EngineException {
        List<Operation> look = new ArrayList<>(before);
        look.add(listing(new SessionTarget.Named(shape.session())));
        Reply reply = engine.send(Request.of(look));
        for (int i = 1; i < MOST && Answer.of(reply).rows().isEmpty() && !Absence.isSaidBy(reply); i++) {
            reply = engine.send(Request.of(look));
        }
        return reply;
    }

    /** What was listed, if that is what was asked for; else what is listed now. */
    List<PaneRow> settled(SessionTarget session, List<PaneRow> listed) throws EngineException {
        List<PaneRow> rows = listed;
        for (int i = 0; i < MOST && !Comparison.of(shape, rows).isEmpty(); i++) {
            List<PaneRow> now = listed(session).rows();
            // A server that was started anew gives the same ids again, to others.
            if (!now.isEmpty() && now.getFirst().tag().equals(listed.getFirst().tag())) {
                rows = now;
            }
        }
        return rows;
    }

    Answer listed(SessionTarget session) throws EngineException {
        return Answer.of(engine.send(Request.of(List.of(listing(session)))));
    }

    private static Operation listing(SessionTarget session) {
        return ListPanes.of(session, Listing.LINE.format());
    }
}
