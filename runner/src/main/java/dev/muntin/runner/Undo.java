package dev.muntin.runner;

import dev.muntin.compiler.plan.Plan;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.KillSession;
import dev.muntin.ops.Operation;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.word.Format;
import java.util.ArrayList;
import java.util.List;

/** Ends exactly the session that a build has made: by its id, and only while it carries that build's tag. */
record Undo(Engine engine, Plan plan) {
    Undone end(int session) {
        SessionTarget target = new SessionTarget.Id(session);
        // With the nonce in them, no line of a user's hook can be taken for these.
        Format stands = new Format(plan.nonce() + ":stands");
        Format ended = new Format(plan.nonce() + ":ended");
        // A server that was started anew gives the same ids again, to others.
        Format ours = new Format("#{==:#{" + Listing.TAG.name() + "}," + plan.nonce() + "}");
        List<Operation> chain = new ArrayList<>(plan.repair());
        chain.add(IfShell.holds(target, new Format("#{session_id}"), List.of(DisplayMessage.print(stands))));
        chain.add(IfShell.holds(target, ours, List.of(DisplayMessage.print(ended), KillSession.of(target))));
        try {
            return result(engine.send(Request.of(chain)), stands.text(), ended.text());
        } catch (EngineException e) {
            return Undone.UNCLEAR;
        }
    }

    private static Undone result(Reply reply, String stands, String ended) {
        List<String> lines = reply.text().lines().toList();
        if (lines.contains(ended)) {
            return Undone.ENDED;
        }
        boolean gone = reply.exit() == 0 || Absence.isSaidBy(reply);
        return gone && !lines.contains(stands) ? Undone.GONE : Undone.UNCLEAR;
    }
}
