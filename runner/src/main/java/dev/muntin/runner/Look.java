package dev.muntin.runner;

import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.snapshot.PaneRow;
import dev.muntin.ops.target.SessionTarget;
import java.util.List;

/** What stands under a name at this moment. */
record Look(Engine engine) {
    /** A line for each pane; none if there is no such session. */
    List<PaneRow> at(SessionTarget.Named session) throws EngineException {
        return read(ListPanes.of(session, Listing.LINE));
    }

    /** The same of all sessions. */
    List<PaneRow> everywhere() throws EngineException {
        return read(ListPanes.all(Listing.LINE));
    }

    private List<PaneRow> read(ListPanes list) throws EngineException {
        Reply reply = engine.send(Request.of(List.of(list)));
        List<PaneRow> rows = Answer.of(reply).rows();
        if (rows.isEmpty() && !Absence.isSaidBy(reply)) {
            // Neither there nor missing: a socket that may not be opened, say.
            throw new EngineException(Certainty.UNKNOWN, reply.words().isEmpty() ? "tmux gave no answer" : reply.words());
        }
        return rows;
    }
}
