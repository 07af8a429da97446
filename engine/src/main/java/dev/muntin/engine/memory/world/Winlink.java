package dev.muntin.engine.memory.world;

/** A window's place in a session. Renumbering makes new ones, so that a chain can lose what it was at. */
public final class Winlink {
    private final Session session;
    private Window window;
    private int index;

    Winlink(Session session, Window window, int index) {
        this.session = session;
        this.window = window;
        this.index = index;
    }

    public Session session() {
        return session;
    }

    public Window window() {
        return window;
    }

    public int index() {
        return index;
    }

    void move(int to) {
        index = to;
    }

    /** Two places exchange their windows. */
    public void swap(Winlink other) {
        Window mine = window;
        window = other.window;
        other.window = mine;
    }
}
