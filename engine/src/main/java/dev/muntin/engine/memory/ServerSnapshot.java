package dev.muntin.engine.memory;

import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Session;
import dev.muntin.engine.memory.world.Winlink;
import dev.muntin.ops.layout.Cell;
import dev.muntin.ops.layout.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands on a server in memory, for tests to look at. */
public record ServerSnapshot(List<SessionState> sessions) {
    public ServerSnapshot {
        sessions = List.copyOf(sessions);
    }

    /** A session; windows by index. */
    public record SessionState(String id, String name, Map<String, String> options, Map<String, String> environment, List<WindowState> windows) {
        public SessionState {
            options = Map.copyOf(options);
            environment = Map.copyOf(environment);
            windows = List.copyOf(windows);
        }
    }

    /** A window in a session; panes in order. */
    public record WindowState(String id, int index, String name, boolean current, Size size, Map<String, String> options, List<PaneState> panes) {
        public WindowState {
            options = Map.copyOf(options);
            panes = List.copyOf(panes);
        }
    }

    /** A pane, what it was started with, and what was typed into it: text as it is, keys as {@code <Enter>}. */
    public record PaneState(String id, String title, boolean active, Cell cell, String directory, List<String> command,
            Map<String, String> environment, Map<String, String> options, List<String> typed) {
        public PaneState {
            command = List.copyOf(command);
            environment = Map.copyOf(environment);
            options = Map.copyOf(options);
            typed = List.copyOf(typed);
        }
    }

    static ServerSnapshot of(Server server) {
        return new ServerSnapshot(server.sessions().all().stream().map(session -> session(server, session)).toList());
    }

    /** The session of this name. */
    public Optional<SessionState> session(String name) {
        return sessions.stream().filter(session -> session.name().equals(name)).findFirst();
    }

    private static SessionState session(Server server, Session session) {
        Collection<Winlink> windows = session.windows();
        return new SessionState("$" + session.id(), session.name(), session.options().own(), server.environmentOf(session),
                windows.stream().map(ServerSnapshot::window).toList());
    }

    private static WindowState window(Winlink link) {
        return new WindowState("@" + link.window().id(), link.index(), link.window().name(), link.session().current() == link,
                new Size(link.window().width(), link.window().height()), link.window().options().own(),
                link.window().panes().stream().map(ServerSnapshot::pane).toList());
    }

    private static PaneState pane(Pane pane) {
        return new PaneState("%" + pane.id(), pane.title(), pane.window().active() == pane, pane.cell(), pane.directory(), pane.command(),
                pane.environment(), pane.options().own(), pane.typed());
    }
}
