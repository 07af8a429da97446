package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Session;

/** {@code rename-session}. */
record RenameSession() implements Command {
    static final String NEWS = "session-renamed";

    @Override
    public Usage usage() {
        return Usage.of("rename-session", "rename", "", "t").arguments(1, 1);
    }

    @Override
    public void run(Call call) throws Refusal {
        Session session = call.session('t');
        String name = Naming.session(call.expand(call.arguments().words().getFirst(), Spot.of(session)), call.server());
        if (name.equals(session.name())) {
            return;
        }
        if (call.server().sessions().named(name).isPresent()) {
            throw new Refusal("duplicate session: " + name);
        }
        call.server().sessions().rename(session, name);
        call.news(NEWS, session);
    }
}
