package dev.muntin.runner;

import dev.muntin.compiler.lower.ManualSize;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Request;
import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.KillSession;
import dev.muntin.ops.Scope;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.target.Target;
import dev.muntin.ops.word.Format;
import java.util.List;

/** Ends exactly the session that a build has made: by its id, and only while it carries that build's tag. */
record Undo(Engine engine, String nonce) {
    private static final Format ENDED = new Format("ended");

    /** Whether the session was ended; if not, it may still stand. */
    boolean end(int session) {
        Target target = new Target.Id(Scope.SESSION, session);
        // A server that was started anew gives the same ids again, to others.
        Format ours = new Format("#{==:#{" + Listing.TAG + "}," + nonce + "}");
        IfShell guarded = new IfShell(target, ours, List.of(new DisplayMessage(ENDED), new KillSession(target)));
        try {
            return engine.send(Request.of(List.of(ManualSize.putBack(), guarded))).text().contains(ENDED.text());
        } catch (EngineException e) {
            return false;
        }
    }
}
