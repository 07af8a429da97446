package dev.muntin.runner;

import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.Operation;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.snapshot.PaneRow;
import dev.muntin.ops.target.SessionTarget;
import java.util.List;

/**
 * What stands at this moment. It is asked again before anybody acts on an odd answer: on a busy machine tmux 3.7c and 3.8 break lines off in the
 * middle, and a server that is about to end answers in words of its own.
 */
record Sessions(Engine engine) {
    static final int MOST = 3;

    /** A line for each pane of a session; none if there is no such session. */
    List<PaneRow> at(SessionTarget session) throws EngineException {
        Reply reply = reply(List.of(ListPanes.of(session, Listing.LINE.format())));
        List<PaneRow> rows = Answer.rows(reply);
        if (rows.isEmpty() && !Absence.isSaidBy(reply)) {
            // Neither there nor missing: a socket that may not be opened, say.
            throw new EngineException(Certainty.UNKNOWN, reply.fault());
        }
        return rows;
    }

    /** An answer that lists something or says that there is nothing, else the last one. */
    Reply reply(List<Operation> look) throws EngineException {
        Reply reply = engine.send(Request.of(look));
        for (int i = 1; i < MOST && Answer.rows(reply).isEmpty() && !Absence.isSaidBy(reply); i++) {
            reply = engine.send(Request.of(look));
        }
        return reply;
    }
}
