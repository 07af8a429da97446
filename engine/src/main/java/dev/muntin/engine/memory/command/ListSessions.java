package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Scene.Spot;

/** {@code list-sessions}. */
record ListSessions() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("list-sessions", "ls", "", "fF").foreign("Or");
    }

    @Override
    public void run(Call call) {
        Listing.print(call, call.server().sessions().all().stream().map(Spot::of).toList());
    }
}
