package dev.muntin.engine.memory.target;

import dev.muntin.engine.memory.world.Sessions;
import dev.muntin.engine.memory.world.Crash;
import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Server;
import dev.muntin.engine.memory.world.Session;
import dev.muntin.engine.memory.world.Unmodelled;
import dev.muntin.engine.memory.world.Winlink;
import dev.muntin.engine.memory.world.Window;
import java.util.List;
import java.util.Optional;

/** Finds what a target means, seen from where a chain is. */
public final class Resolver {
    private final Server server;
    private final Spot current;
    private final Kind kind;
    private final Parts parts;

    private Resolver(Server server, Spot current, Kind kind, Parts parts) {
        this.server = server;
        this.current = current;
        this.kind = kind;
        this.parts = parts;
    }

    /** What the target means that stands for nothing if it is empty. */
    public static Found find(Server server, Optional<Spot> current, Kind kind, String target) throws Refusal {
        if (isMark(target)) {
            return Found.of(server.mark().spot().orElseThrow(() -> new Refusal("no marked target")));
        }
        rejectClients(server, target);
        Spot here = current.orElseThrow(() -> new Refusal("no current target"));
        return target.isEmpty() ? Found.of(here) : new Resolver(server, here, kind, Parts.of(target, kind)).find();
    }

    /** What a target that leads nowhere still leads to, for a command that does without: as far as it could be followed. */
    public static Scene followed(Server server, Optional<Spot> current, Kind kind, String target) {
        try {
            return find(server, current, kind, target).spot();
        } catch (Refusal lost) {
            boolean nowhere = current.isEmpty() || isMark(target);
            return nowhere ? new Scene.Nowhere() : new Resolver(server, current.get(), kind, Parts.of(target, kind)).followed();
        }
    }

    private static boolean isMark(String target) {
        return target.equals("{marked}") || target.equals("~");
    }

    private Scene followed() {
        if (!parts.session().isEmpty()) {
            return session(parts.session()).<Scene>map(session -> windowIn(session).flatMap(Found::link)
                    .map(Spot::of).orElse(Spot.of(session))).orElse(new Scene.Nowhere());
        }
        return parts.window().isEmpty() ? followedPane() : followedWindow();
    }

    private Scene followedPane() {
        if (parts.pane().startsWith("%")) {
            return new Scene.Nowhere();
        }
        beUnmistakable(parts.onlyPane());
        return current;
    }

    private Scene followedWindow() {
        Optional<Winlink> link = window().flatMap(Found::link);
        if (link.isPresent()) {
            // tmux then takes the window from here and the pane from there.
            beUnmistakable(!parts.pane().startsWith("%") || Only.byId(server.sessions().panes(), Pane::id, parts.pane()).isEmpty());
            return Spot.of(link.get());
        }
        if (parts.window().startsWith("@")) {
            return new Scene.Nowhere();
        }
        beUnmistakable(parts.onlyWindow());
        return Spot.of(current.session());
    }

    private void beUnmistakable(boolean is) {
        if (!is) {
            throw new Unmodelled("what is left of the target '" + parts.window() + parts.pane() + "', which is nothing");
        }
    }

    private static void rejectClients(Server server, String target) throws Refusal {
        if (target.equals("=") || target.equals("{mouse}")) {
            throw new Refusal("no mouse target");
        }
        boolean ofClient = target.equals("@") || target.equals("{active}") || target.equals("{current}");
        if (ofClient && server.atLeast(3, 8)) {
            throw new Refusal("no current client");
        }
        if (ofClient && server.atLeast(3, 7)) {
            throw new Crash("tmux 3.7 dies of '" + target + "' without a client");
        }
    }

    private Found find() throws Refusal {
        if (!parts.session().isEmpty()) {
            return in(there(session(parts.session()), "session", parts.session()));
        }
        if (!parts.window().isEmpty()) {
            Found window = there(window(), "window", parts.window());
            return parts.pane().isEmpty() ? window : paneOf(window.spot().link());
        }
        return parts.pane().isEmpty() ? Found.of(current) : there(pane(), "pane", parts.pane());
    }

    private static <T> T there(Optional<T> thing, String what, String word) throws Refusal {
        if (thing.isEmpty()) {
            throw new Refusal("can't find " + what + ": " + word);
        }
        return thing.get();
    }

    private Found in(Session session) throws Refusal {
        if (parts.window().isEmpty()) {
            return parts.pane().isEmpty() ? Found.of(Spot.of(session)) : paneIn(session);
        }
        Found window = there(windowIn(session), "window", parts.window());
        return parts.pane().isEmpty() ? window : paneOf(window.spot().link());
    }

    private Found paneIn(Session session) throws Refusal {
        if (!parts.pane().startsWith("%")) {
            return paneOf(session.current());
        }
        Pane pane = there(Only.byId(server.sessions().panes(), Pane::id, parts.pane()), "pane", parts.pane());
        return Found.of(there(session.linkOf(pane.window()), "pane", parts.pane()), pane);
    }

    private Found paneOf(Winlink link) throws Refusal {
        return Found.of(link, there(paneIn(link.window()), "pane", parts.pane()));
    }

    private Optional<Session> session(String word) {
        List<Session> sessions = server.sessions().all();
        if (word.startsWith("$")) {
            return Only.byId(sessions, Session::id, word);
        }
        Optional<Session> exact = server.sessions().named(word);
        return exact.isPresent() || parts.exactSession() ? exact : Only.byName(sessions, Session::name, word);
    }

    /** A window without a session: of the current one, by its id, or else a session of this name. */
    private Optional<Found> window() {
        String word = parts.window();
        if (word.startsWith("@")) {
            return Only.byId(server.sessions().windows(), Window::id, word).flatMap(this::latest).map(Found::of);
        }
        Optional<Found> window = windowIn(current.session());
        return window.isPresent() || parts.onlyWindow() ? window : session(word).map(session -> Found.of(session.current()));
    }

    /** The place of a window in the session made last. */
    private Optional<Winlink> latest(Window window) {
        return Sessions.latest(server.sessions().showing(window)).flatMap(session -> session.linkOf(window));
    }

    private Optional<Found> windowIn(Session session) {
        return new WindowsOf(session, server.sessions(), kind, parts.exactWindow()).find(parts.window());
    }

    /** A pane without a session or a window: of the current window, by its id, or else what a window of this name shows. */
    private Optional<Found> pane() {
        String word = parts.pane();
        if (word.startsWith("%")) {
            return Only.byId(server.sessions().panes(), Pane::id, word).flatMap(pane -> latest(pane.window()).map(link -> Found.of(link, pane)));
        }
        Optional<Found> pane = paneIn(current.window()).map(found -> Found.of(current.link(), found));
        return pane.isPresent() || parts.onlyPane() ? pane : new Resolver(server, current, kind, Parts.ofWindow(word)).window();
    }

    /** 3.3a and older count from the chain's pane, wherever that is, and can leave the window on the way. */
    private Optional<Pane> paneIn(Window window) {
        return new PanesOf(window, server.atLeast(3, 4) ? window.active() : current.pane()).find(parts.pane());
    }
}
