package dev.muntin.engine.control;

import dev.muntin.engine.EngineException;
import dev.muntin.engine.EngineException.Certainty;
import dev.muntin.engine.Reply;
import dev.muntin.engine.TmuxClient;
import dev.muntin.ops.target.SessionTarget;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A session that a client may stand in without making a difference: one that does not end with its last client, so ours would not keep it. */
record Host(boolean visited, boolean lasting, SessionTarget.Id session) {
    private static final String FORMAT = "#{?session_attached,1,0} #{destroy-unattached} #{session_id}";
    /** Hooks of the user's print, too. */
    private static final Pattern LINE = Pattern.compile("([01]) (\\S+) \\$(\\d{1,9})");

    /**
     * Where somebody stands already, if there is such a session: it counts as attached anyway, and who attaches to the server without a
     * name is given one that nobody stands in.
     */
    static Optional<SessionTarget.Id> find(TmuxClient tmux, Deadline deadline) throws EngineException {
        return ask(tmux, deadline).text().lines().map(LINE::matcher).filter(Matcher::matches).map(Host::of).filter(Host::lasting)
                .max(Comparator.comparing(Host::visited)).map(Host::session);
    }

    private static Reply ask(TmuxClient tmux, Deadline deadline) throws EngineException {
        try {
            return tmux.run(List.of("list-sessions", "-F", FORMAT), deadline.rest());
        } catch (EngineException e) {
            // Only a question is without an answer; what was to be sent has not been.
            throw e.isLate() ? EngineException.late(Certainty.NOT_DISPATCHED, deadline.whole(), e) : new EngineException(Certainty.NOT_DISPATCHED, e.words(), e);
        }
    }

    private static Host of(Matcher line) {
        return new Host(line.group(1).equals("1"), List.of("0", "off").contains(line.group(2)), new SessionTarget.Id(Integer.parseInt(line.group(3))));
    }
}
