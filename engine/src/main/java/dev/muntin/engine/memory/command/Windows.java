package dev.muntin.engine.memory.command;

import dev.muntin.engine.memory.world.Crash;
import dev.muntin.engine.memory.world.Launch;
import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Session;
import dev.muntin.engine.memory.world.Window;
import dev.muntin.engine.memory.world.Winlink;
import dev.muntin.ops.layout.Size;
import dev.muntin.ops.version.TmuxVersion;
import java.util.Optional;

/** Makes windows. */
final class Windows {
    /**
     * What is wanted of a new window.
     *
     * @param index where; the first free place if empty
     * @param kill whether a window at this index gives way
     * @param go whether the session goes to it
     */
    record Request(Optional<Integer> index, boolean kill, boolean go, Optional<String> name) {}

    private static final TmuxVersion SAFE = TmuxVersion.of(3, 7);

    private Windows() {}

    static Winlink create(Call call, Session session, Request request, Launch launch) throws Refusal {
        Server server = call.server();
        Optional<Winlink> old = request.index().flatMap(session::at);
        if (old.isPresent() && !request.kill()) {
            throw new Refusal("index " + old.get().index() + " in use");
        }
        crashOfFixedSizes(server);
        String name = named(call, request, session);
        boolean go = request.go() || old.filter(link -> link == session.current()).isPresent();
        old.ifPresent(server::displace);
        Window window = server.newWindow(size(server, session));
        Pane pane = server.newPane(window);
        pane.start(launch);
        server.moves().begin(window, pane);
        Winlink link = server.link(session, window, request.index());
        if (call.value('n').isPresent()) {
            window.fixName(name);
        } else {
            window.name(pane.program());
        }
        if (go) {
            session.select(link);
        }
        return link;
    }

    private static String named(Call call, Request request, Session session) throws Refusal {
        if (request.name().isEmpty()) {
            return "";
        }
        String name = session.windows().isEmpty() ? call.expand(request.name().get(), new dev.muntin.engine.memory.world.Scene.Nowhere())
                : call.expand(request.name().get(), Spot.of(session));
        return Naming.window(name, call.server());
    }

    /** tmux 3.3a to 3.6b asks a window for its fixed size before there is one. */
    private static void crashOfFixedSizes(Server server) {
        boolean manual = server.windowOptions().text("window-size").equals("manual");
        if (manual && server.atLeast(3, 3) && !server.version().atLeast(SAFE)) {
            throw new Crash("tmux " + server.version() + " dies of a new window while window-size is manual for all");
        }
    }

    private static Size size(Server server, Session session) {
        // 3.2a forgets the size that a session's first window is to have.
        boolean forgets = !server.atLeast(3, 3) && session.windows().isEmpty();
        return forgets ? new Size(80, 23) : Spawning.size(session);
    }
}
