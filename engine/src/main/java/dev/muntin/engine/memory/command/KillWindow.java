package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Session;
import dev.muntin.engine.memory.world.Window;
import dev.muntin.engine.memory.world.Winlink;

/** {@code kill-window}, and {@code unlink-window}, which leaves it in other sessions. */
record KillWindow(String name, String alias) implements Command {
    @Override
    public Usage usage() {
        return name.equals("kill-window") ? Usage.of(name, alias, "a", "t").foreign("f") : Usage.of(name, alias, "k", "t");
    }

    @Override
    public void run(Call call) throws Refusal {
        Spot at = call.window('t');
        Server server = call.server();
        if (name.equals("unlink-window")) {
            unlink(call, at);
        } else if (call.has('a')) {
            others(server, at.session(), at.window());
        } else {
            server.kill(at.window(), true);
        }
        server.recalculateSizes();
    }

    private static void unlink(Call call, Spot at) throws Refusal {
        boolean linked = call.server().sessions().links().stream().filter(link -> link.window() == at.window()).count() > 1;
        if (!call.has('k') && !linked) {
            throw new Refusal("window only linked to one session");
        }
        call.server().unlink(at.link());
    }

    private static void others(Server server, Session session, Window kept) {
        if (session.windows().size() == 1) {
            return;
        }
        session.windows().stream().map(Winlink::window).distinct().filter(window -> window != kept).forEach(window -> server.kill(window, false));
        if (session.windows().size() > 1) {
            server.kill(kept, false);
        }
        server.sessions().all().forEach(server::renumberIfWanted);
    }
}
