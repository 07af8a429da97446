package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Session;
import dev.muntin.engine.memory.world.Winlink;
import java.util.Optional;

/**
 * Shows a window in one more place.
 *
 * @param kill whether a window there gives way
 * @param go whether the session goes to it
 */
record Linking(Server server, boolean kill, boolean go) {
    Winlink link(Winlink from, Session session, Optional<Integer> index) throws Refusal {
        Optional<Winlink> there = index.flatMap(session::at);
        if (there.filter(link -> link.window() == from.window()).isPresent()) {
            throw new Refusal("same index: " + there.get().index());
        }
        boolean wasCurrent = kill && there.filter(link -> link == session.current()).isPresent();
        if (kill) {
            there.ifPresent(server::displace);
        }
        Winlink link = server.link(session, from.window(), index);
        server.mark().follow(from, link);
        if (go || wasCurrent) {
            session.select(link);
        }
        return link;
    }
}
