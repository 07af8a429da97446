package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Session;
import dev.muntin.engine.memory.world.Winlink;
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
        List<Winlink> windows = call.has('a') ? call.server().sessions().links() : session.windows();
        Listing.print(call, windows.stream().map(Spot::of).toList());
    }
}
