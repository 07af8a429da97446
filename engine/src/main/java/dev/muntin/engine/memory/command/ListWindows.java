package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Session;
import java.util.Collection;
import java.util.List;

/** {@code list-windows}. */
record ListWindows() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("list-windows", "lsw", "a", "fFt").foreign("Or");
    }

    @Override
    public void run(Call call) throws Refusal {
        Session session = call.session('t');
        Collection<Session> sessions = call.has('a') ? call.server().sessions().all() : List.of(session);
        Listing.print(call, sessions.stream().flatMap(one -> one.windows().stream()).map(Spot::of));
    }
}
