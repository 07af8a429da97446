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
import dev.muntin.ops.UnlinkWindow;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Format;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Ends exactly what a build has made: by its id, and only while it is sure to be that build's. */
record Undo(Engine engine, Plan plan) {
    private static final String IS = "#{==:#{%s},%s}";

    /** A server that was started anew gives the same ids again, to others: then the tag is not there. */
    Undone session(int id) {
        SessionTarget target = new SessionTarget.Id(id);
        List<Operation> chain = new ArrayList<>(plan.repair());
        chain.add(stands(target, "session_id", "$" + id));
        chain.add(ended(target, IS.formatted(Listing.TAG.name(), plan.nonce()), "$" + id, KillSession.of(target)));
        // Nobody else has a session of that name and that id that nobody has tagged: it was refused before it came to the tag.
        chain.add(ended(new SessionTarget.Named(plan.shape().session()),
                "#{&&:" + IS.formatted("session_id", "$" + id) + "," + IS.formatted(Listing.TAG.name(), "") + "}", "$" + id, KillSession.of(target)));
        return sent(chain, List.of("$" + id));
    }

    /** The process of the server tells whether the ids mean what they meant. */
    Undone windows(Collection<Integer> ids, long server) {
        List<Operation> chain = new ArrayList<>(plan.repair());
        for (int id : ids) {
            WindowTarget target = new WindowTarget.Id(id);
            chain.add(stands(target, "window_id", "@" + id));
            String ours = "#{&&:" + IS.formatted("pid", server) + "," + IS.formatted("window_id", "@" + id) + "}";
            chain.add(ended(target, ours, "@" + id, UnlinkWindow.ending(target)));
        }
        return sent(chain, ids.stream().map(id -> "@" + id).toList());
    }

    /** Another session answers for one that is gone, if a client looks at it; so it has to be asked who it is. */
    private Operation stands(PaneTarget target, String what, String id) {
        return IfShell.holds(target, new Format(IS.formatted(what, id)), List.of(DisplayMessage.print(new Format(line("stands", id)))));
    }

    private Operation ended(PaneTarget target, String ours, String id, Operation end) {
        return IfShell.holds(target, new Format(ours), List.of(DisplayMessage.print(new Format(line("ended", id))), end));
    }

    /** With the nonce in it, no line of a user's hook can be taken for it. */
    private String line(String what, String id) {
        return plan.nonce() + ":" + what + " " + id;
    }

    private Undone sent(List<Operation> chain, List<String> ids) {
        if (ids.isEmpty()) {
            return Undone.GONE;
        }
        try {
            return result(engine.send(Request.of(chain)), ids);
        } catch (EngineException e) {
            return Undone.UNCLEAR;
        }
    }

    private Undone result(Reply reply, List<String> ids) {
        List<String> lines = reply.text().lines().toList();
        List<String> left = ids.stream().filter(id -> !lines.contains(line("ended", id))).toList();
        if (left.isEmpty()) {
            return Undone.ENDED;
        }
        boolean gone = (reply.exit() == 0 || Absence.isSaidBy(reply)) && left.stream().noneMatch(id -> lines.contains(line("stands", id)));
        return !gone ? Undone.UNCLEAR : left.size() < ids.size() ? Undone.ENDED : Undone.GONE;
    }
}
