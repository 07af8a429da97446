package dev.muntin.engine.memory.world;

/** What a command acts on, or a chain is at. */
public sealed interface Scene {
    /** Nothing: the server has no session, or the target is gone and may be. */
    record Nowhere() implements Scene {}

    /** A pane of a window of a session. */
    record Spot(Session session, Winlink link, Pane pane) implements Scene {
        /** The current pane of a session. */
        public static Spot of(Session session) {
            return of(session.current());
        }

        /** The active pane of a window. */
        public static Spot of(Winlink link) {
            return new Spot(link.session(), link, link.window().active());
        }

        public Window window() {
            return link.window();
        }

        /** Whether all of it still stands, and together. */
        public boolean stands(Server server) {
            return server.sessions().holds(session) && session.holds(link) && link.window().panes().contains(pane);
        }
    }
}
