package dev.muntin.runner;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.lower.HookScripts;
import dev.muntin.compiler.plan.RunScript;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.KillSession;
import dev.muntin.ops.snapshot.PaneRow;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import java.util.List;
import java.util.Optional;

/** Ends the session of a workspace, after what the workspace wants done before. */
record Stopping(Engine engine, SessionSpec session, Around around) {
    /** Whether there was one. */
    boolean stop() throws EngineException, InterruptedException {
        Optional<Integer> standing = standing();
        if (standing.isEmpty()) {
            return false;
        }
        for (RunScript script : HookScripts.stop(session)) {
            around.tell(new Event.Waiting(around.session(), script));
            around.scripts().run(script).ifPresent(around::says);
        }
        return ended(new SessionTarget.Id(standing.get()));
    }

    private Optional<Integer> standing() throws EngineException {
        return new Sessions(engine).at(name()).stream().map(PaneRow::session).findFirst();
    }

    /** Exactly the one that was seen before; another one that has its name by now is left alone. */
    private boolean ended(SessionTarget.Id id) throws EngineException {
        String said = Nonce.next() + ":ended";
        Reply reply = engine.send(Request.of(List.of(IfShell.holds(name(), new Format("#{==:#{session_id},$" + id.number() + "}"),
                List.of(DisplayMessage.print(new Format(said)), KillSession.of(id))))));
        boolean ended = reply.text().lines().anyMatch(said::equals) || Absence.isSaidBy(reply) || Delivered.isLost(reply);
        if (!ended && !reply.words().isEmpty()) {
            throw new EngineException(Certainty.UNKNOWN, reply.words());
        }
        // A script of the workspace's can have ended it as well, or the whole server.
        return true;
    }

    private SessionTarget.Named name() {
        return new SessionTarget.Named(session.name());
    }
}
