package dev.muntin.engine.memory.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Optional<Session> latest = Optional.empty();
        for (Session session : among) {
            if (latest.isEmpty() || session.id() > latest.get().id()) {
                latest = Optional.of(session);
            }
        }
        return latest;
    }

    /** Those that show a window. */
    public List<Session> showing(Window window) {
        List<Session> showing = new ArrayList<>();
        for (Session session : named.values()) {
            if (session.shows(window)) {
                showing.add(session);
            }
        }
        return showing;
    }

    /** Every place of every window. */
    public List<Winlink> links() {
        List<Winlink> links = new ArrayList<>();
        for (Session session : named.values()) {
            links.addAll(session.windows());
        }
        return links;
    }

    /** Each window once, wherever and however often it is shown. */
    public List<Window> windows() {
        Set<Window> windows = new LinkedHashSet<>();
        for (Winlink link : links()) {
            windows.add(link.window());
        }
        return List.copyOf(windows);
    }

    /** All panes that stand in windows. */
    public List<Pane> panes() {
        List<Pane> panes = new ArrayList<>();
        for (Window window : windows()) {
            panes.addAll(window.panes());
        }
        return panes;
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
