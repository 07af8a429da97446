package dev.muntin.runner;

import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.printed.Printed;
import dev.muntin.ops.snapshot.Facts;
import dev.muntin.ops.snapshot.Line;
import dev.muntin.ops.snapshot.PaneFields;
import dev.muntin.ops.snapshot.ServerFields;
import dev.muntin.ops.snapshot.SessionFields;
import dev.muntin.ops.snapshot.WindowFields;
import dev.muntin.ops.target.PaneTarget;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A session that takes windows of a workspace which is not its own.
 *
 * @param server the process that it lives in: ids of that server alone mean what they meant before
 */
record Host(String session, long server, Size size) {
    private static final Line LINE = new Line("host", List.of(PaneFields.ID, SessionFields.NAME, ServerFields.PID, WindowFields.WIDTH, WindowFields.HEIGHT));

    static Predicate<Facts> called(String name) {
        return pane -> pane.text(SessionFields.NAME).equals(name);
    }

    static Predicate<Facts> holding(PaneTarget.Id id) {
        return pane -> pane.text(PaneFields.ID).equals(id.asPane());
    }

    /** The session of the first pane that this is true of. */
    static Optional<Host> with(Predicate<Facts> pane, Engine engine) throws EngineException {
        Reply reply = engine.send(Request.of(List.of(ListPanes.all(LINE.format()))));
        if (reply.exit() != 0 && !Absence.isSaidBy(reply)) {
            throw new EngineException(Certainty.UNKNOWN, reply.fault());
        }
        return LINE.among(Printed.of(reply.stdout())).stream().filter(pane).findFirst().map(Host::of);
    }

    private static Host of(Facts pane) {
        return new Host(pane.text(SessionFields.NAME), pane.of(ServerFields.PID).orElseThrow(),
                new Size(pane.of(WindowFields.WIDTH).orElseThrow(), pane.of(WindowFields.HEIGHT).orElseThrow()));
    }
}
