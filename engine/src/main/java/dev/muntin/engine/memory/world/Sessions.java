package dev.muntin.engine.memory.world;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The sessions of a server by their names, and what stands in them. */
public final class Sessions {
    private final TreeMap<String, Session> named = new TreeMap<>();
    private final Options global;
    private int made;

    Sessions(Options global) {
        this.global = global;
    }

    /** By their names. */
    public List<Session> all() {
        return List.copyOf(named.values());
    }

    public boolean isEmpty() {
        return named.isEmpty();
    }

    public Optional<Session> named(String name) {
        return Optional.ofNullable(named.get(name));
    }

    public boolean holds(Session session) {
        return named.get(session.name()) == session;
    }

    /** The session that a command means that names none: the one made last. */
    public static Optional<Session> latest(Collection<Session> among) {
        return among.stream().reduce((best, other) -> other.id() > best.id() ? other : best);
    }

    /** Those that show a window. */
    public List<Session> showing(Window window) {
        return named.values().stream().filter(session -> session.linkOf(window).isPresent()).toList();
    }

    /** Every place of every window. */
    public List<Winlink> links() {
        return named.values().stream().flatMap(session -> session.windows().stream()).toList();
    }

    public List<Window> windows() {
        return links().stream().map(Winlink::window).distinct().toList();
    }

    /** All panes that stand in windows. */
    public List<Pane> panes() {
        return windows().stream().flatMap(window -> window.panes().stream()).toList();
    }

    /** A session without a window yet; with no name it gets its number. */
    public Session make(String wanted, String directory) {
        int id = made++;
        while (wanted.isEmpty() && named.containsKey(Integer.toString(id))) {
            id = made++;
        }
        Session session = new Session(id, wanted.isEmpty() ? Integer.toString(id) : wanted, directory, global);
        named.put(session.name(), session);
        return session;
    }

    public void rename(Session session, String name) {
        named.remove(session.name());
        session.rename(name);
        named.put(name, session);
    }

    void remove(Session session) {
        named.remove(session.name());
    }
}
