package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Session;
import java.util.stream.Stream;

/** {@code list-panes}. */
record ListPanes() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("list-panes", "lsp", "as", "fFt").foreign("Or");
    }

    @Override
    public void run(Call call) throws Refusal {
        Spot at = call.has('s') || call.has('a') ? Spot.of(call.session('t')) : call.window('t');
        if (call.has('a')) {
            Listing.print(call, call.server().sessions().all().stream().flatMap(ListPanes::of));
        } else {
            Listing.print(call, call.has('s') ? of(at.session()) : Listing.panes(at));
        }
    }

    private static Stream<Spot> of(Session session) {
        return session.windows().stream().flatMap(link -> Listing.panes(Spot.of(link)));
    }
}
