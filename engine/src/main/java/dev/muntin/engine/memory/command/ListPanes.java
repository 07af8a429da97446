package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import java.util.List;

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
            Listing.print(call, Listing.panes(call.server().sessions().links()));
        } else {
            Listing.print(call, Listing.panes(call.has('s') ? at.session().windows() : List.of(at.link())));
        }
    }
}
