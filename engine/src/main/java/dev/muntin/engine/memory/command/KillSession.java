package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Session;

/** {@code kill-session}. */
record KillSession() implements Command {
    @Override
    public Usage usage() {
        return Usage.of("kill-session", "kill-session", "a", "t").foreign("Cgf");
    }

    @Override
    public void run(Call call) throws Refusal {
        Session session = call.session('t');
        if (!call.has('a')) {
            call.server().destroy(session);
            return;
        }
        call.server().sessions().all().stream().filter(other -> other != session).forEach(call.server()::destroy);
    }
}
