package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Session;

/** {@code kill-server}: all sessions end. */
record KillServer() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("kill-server", "kill-server", "", "");
    }

    @Override
    public void run(Call call) throws Refusal {
        for (Session session : call.server().sessions().all()) {
            call.server().destroy(session);
        }
        throw new Ended();
    }
}
