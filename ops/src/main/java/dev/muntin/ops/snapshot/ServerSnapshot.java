package dev.muntin.ops.snapshot;

import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.version.TmuxVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that stood on a server at one moment, as a tree that never changes.
 *
 * @param facts all absent if no session stood, for then nothing tells them
 */
public record ServerSnapshot(Facts facts, List<SessionSnapshot> sessions, List<ClientSnapshot> clients) {
    public ServerSnapshot {
        sessions = List.copyOf(sessions);
        clients = List.copyOf(clients);
    }

    public Optional<Long> pid() {
        return facts.of(ServerFields.PID);
    }

    /** Absent also where it cannot be placed among the releases. */
    public Optional<TmuxVersion> version() {
        return facts.of(ServerFields.VERSION).flatMap(TmuxVersion::parse);
    }

    /** The session of exactly this name, as tmux keeps it. */
    public Optional<SessionSnapshot> session(String name) {
        return sessions.stream().filter(session -> session.name().equals(name)).findFirst();
    }

    public Optional<SessionSnapshot> session(SessionTarget.Id id) {
        return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
    }

    /** The window in the first of its places. */
    public Optional<WindowSnapshot> window(WindowTarget.Id id) {
        return places(id).findFirst();
    }

    /** The window in each of its places. */
    public Stream<WindowSnapshot> places(WindowTarget.Id id) {
        return sessions.stream().flatMap(session -> session.windows().stream()).filter(window -> window.id().equals(id));
    }

    /** The sessions in which a window stands. */
    public Stream<SessionSnapshot> sessionsOf(WindowTarget.Id id) {
        return sessions.stream().filter(session -> session.windows().stream().anyMatch(window -> window.id().equals(id)));
    }

    public Optional<PaneSnapshot> pane(PaneTarget.Id id) {
        return panes().filter(pane -> pane.id().equals(id)).findFirst();
    }

    /** The window in which a pane stands, in the first of its places. */
    public Optional<WindowSnapshot> windowOf(PaneTarget.Id id) {
        return windows().filter(window -> window.panes().stream().anyMatch(pane -> pane.id().equals(id))).findFirst();
    }

    /** Each window once, in the first of its places. */
    public Stream<WindowSnapshot> windows() {
        return once(sessions.stream().flatMap(session -> session.windows().stream()));
    }

    /** Each pane once. */
    public Stream<PaneSnapshot> panes() {
        return panes(sessions.stream().flatMap(session -> session.windows().stream()));
    }

    static Stream<PaneSnapshot> panes(Stream<WindowSnapshot> windows) {
        return once(windows).flatMap(window -> window.panes().stream());
    }

    private static Stream<WindowSnapshot> once(Stream<WindowSnapshot> windows) {
        Set<WindowTarget.Id> seen = new HashSet<>();
        return windows.sequential().filter(window -> seen.add(window.id()));
    }
}
