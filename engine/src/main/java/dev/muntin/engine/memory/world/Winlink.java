package dev.muntin.engine.memory.world;

/** A window's place in a session. Renumbering makes new ones, so that a chain can lose what it was at. */
public final class Winlink {
    private final Session session;
    private Window window;
    private final int number;
    private int index;

    /** The number counts the places that the session has had. */
    Winlink(Session session, Window window, int index, int number) {
        this.number = number;
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

    int number() {
        return number;
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
