package dev.muntin.engine.memory.target;

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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

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
        if (target.equals("{marked}") || target.equals("~")) {
            return Found.of(server.marked().orElseThrow(() -> new Refusal("no marked target")));
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
            return current.<Scene>map(here -> new Resolver(server, here, kind, Parts.of(target, kind)).followed()).orElse(new Scene.Nowhere());
        }
    }

    private Scene followed() {
        if (!parts.session().isEmpty()) {
            return session(parts.session()).<Scene>map(session -> windowIn(session, parts.window()).flatMap(Found::link)
                    .map(Spot::of).orElse(Spot.of(session))).orElse(new Scene.Nowhere());
        }
        if (parts.window().startsWith("@") || parts.pane().startsWith("%")) {
            return new Scene.Nowhere();
        }
        boolean only = parts.window().isEmpty() ? parts.onlyPane() : parts.onlyWindow();
        if (!only) {
            throw new Unmodelled("what is left of the target '" + parts.window() + parts.pane() + "', which is nothing");
        }
        return parts.window().isEmpty() ? current : window().flatMap(Found::link).map(Spot::of).orElse(Spot.of(current.session()));
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
            return in(session(parts.session()).orElseThrow(() -> new Refusal("can't find session: " + parts.session())));
        }
        if (!parts.window().isEmpty()) {
            Found window = window().orElseThrow(this::noWindow);
            return parts.pane().isEmpty() ? window : paneOf(window.spot().link());
        }
        return parts.pane().isEmpty() ? Found.of(current) : pane().orElseThrow(this::noPane);
    }

    private Refusal noWindow() {
        return new Refusal("can't find window: " + parts.window());
    }

    private Refusal noPane() {
        return new Refusal("can't find pane: " + parts.pane());
    }

    private Found in(Session session) throws Refusal {
        if (parts.window().isEmpty()) {
            return parts.pane().isEmpty() ? Found.of(Spot.of(session)) : paneIn(session);
        }
        Found window = windowIn(session, parts.window()).orElseThrow(this::noWindow);
        return parts.pane().isEmpty() ? window : paneOf(window.spot().link());
    }

    private Found paneIn(Session session) throws Refusal {
        if (!parts.pane().startsWith("%")) {
            return paneOf(session.current());
        }
        Pane pane = byId(server.panes(), '%', Pane::id, parts.pane()).orElseThrow(this::noPane);
        return Found.of(session.linkOf(pane.window()).orElseThrow(this::noPane), pane);
    }

    private Found paneOf(Winlink link) throws Refusal {
        return Found.of(link, pane(link.window(), parts.pane()).orElseThrow(this::noPane));
    }

    private Optional<Session> session(String word) {
        Collection<Session> sessions = server.sessions();
        if (word.startsWith("$")) {
            return byId(sessions, '$', Session::id, word);
        }
        Optional<Session> exact = server.session(word);
        if (exact.isPresent() || parts.exactSession()) {
            return exact;
        }
        return only(sessions, session -> session.name().startsWith(word), session -> Glob.matches(word, session.name()));
    }

    /** A window without a session: of the current one, by its id, or else a session of this name. */
    private Optional<Found> window() {
        String word = parts.window();
        if (word.startsWith("@")) {
            return byId(server.windows(), '@', Window::id, word).flatMap(this::best);
        }
        Optional<Found> window = windowIn(current.session(), word);
        return window.isPresent() || parts.onlyWindow() ? window : session(word).map(session -> Found.of(session.current()));
    }

    private Optional<Found> best(Window window) {
        return server.best(server.sessionsOf(window)).flatMap(session -> session.linkOf(window)).map(Found::of);
    }

    private Optional<Found> windowIn(Session session, String word) {
        if (word.startsWith("@")) {
            return byId(server.windows(), '@', Window::id, word).flatMap(session::linkOf).map(Found::of);
        }
        Optional<Found> special = parts.exactWindow() ? Optional.empty() : special(session, word);
        boolean named = special.isPresent() || !parts.exactWindow() && (word.equals("!") || word.equals("^") || word.equals("$"));
        return named ? special : byIndex(session, word).or(() -> byName(session, word).map(Found::of));
    }

    private Optional<Found> special(Session session, String word) {
        if (word.startsWith("+") || word.startsWith("-")) {
            return offset(session, word);
        }
        return switch (word) {
            case "!" -> session.last().stream().findFirst().map(Found::of);
            case "^" -> session.windows().stream().findFirst().map(Found::of);
            case "$" -> session.windows().stream().reduce((first, second) -> second).map(Found::of);
            default -> Optional.empty();
        };
    }

    private Optional<Found> offset(Session session, String word) {
        int steps = word.startsWith("+") ? Numbers.steps(word) : -Numbers.steps(word);
        if (kind == Kind.PLACE) {
            int index = session.current().index() + steps;
            return index < 0 ? Optional.empty() : Optional.of(Found.beside(session.current(), index));
        }
        var windows = List.copyOf(session.windows());
        int index = Math.floorMod(windows.indexOf(session.current()) + steps, windows.size());
        return Optional.of(Found.of(windows.get(index)));
    }

    private Optional<Found> byIndex(Session session, String word) {
        if (word.startsWith("+") || Numbers.of(word).isEmpty()) {
            return Optional.empty();
        }
        int index = Numbers.of(word).getAsInt();
        return session.at(index).isPresent() || kind == Kind.PLACE ? Optional.of(Found.of(session, index)) : Optional.empty();
    }

    private Optional<Winlink> byName(Session session, String word) {
        var exact = session.windows().stream().filter(link -> link.window().name().equals(word)).toList();
        if (!exact.isEmpty() || parts.exactWindow()) {
            return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
        }
        return only(session.windows(), link -> link.window().name().startsWith(word), link -> Glob.matches(word, link.window().name()));
    }

    /** A pane without a session or a window: of the current window, by its id, or else what a window of this name shows. */
    private Optional<Found> pane() {
        String word = parts.pane();
        if (word.startsWith("%")) {
            return byId(server.panes(), '%', Pane::id, word).flatMap(pane -> server.best(server.sessionsOf(pane.window()))
                    .flatMap(session -> session.linkOf(pane.window())).map(link -> Found.of(link, pane)));
        }
        Optional<Found> pane = pane(current.window(), word).map(found -> Found.of(current.link(), found));
        if (pane.isPresent() || parts.onlyPane()) {
            return pane;
        }
        Parts asWindow = new Parts("", word.startsWith("="), word.startsWith("=") ? word.substring(1) : word, word.startsWith("="), false, "", false);
        return new Resolver(server, current, kind, asWindow).window();
    }

    private Optional<Pane> pane(Window window, String word) {
        if (word.startsWith("%")) {
            return byId(window.panes(), '%', Pane::id, word);
        }
        if (word.equals("!")) {
            return window.last().stream().findFirst();
        }
        if (word.startsWith("+") || word.startsWith("-")) {
            return Optional.of(steps(window, word.startsWith("+") ? Numbers.steps(word) : -Numbers.steps(word)));
        }
        int first = window.options().number("pane-base-index");
        Optional<Pane> indexed = Numbers.of(word).stream().map(index -> index - first).boxed()
                .filter(index -> index >= 0 && index < window.panes().size()).findFirst().map(window.panes()::get);
        return indexed.or(() -> Corners.of(window, word));
    }

    /** 3.3a and older count from the chain's pane, wherever that is, and can leave the window on the way. */
    private Pane steps(Window window, int steps) {
        Pane from = server.atLeast(3, 4) ? window.active() : current.pane();
        if (from.window() != window) {
            throw new Unmodelled("panes counted from another window, which tmux before 3.4 does and then has a window without an active pane");
        }
        var panes = window.panes();
        return panes.get(Math.floorMod(panes.indexOf(from) + steps, panes.size()));
    }

    private static <T> Optional<T> byId(Collection<T> among, char sign, Function<T, Integer> id, String word) {
        return among.stream().filter(one -> word.equals(sign + id.apply(one).toString())).findFirst();
    }

    /** The only one of which one thing holds, or else the only one of which another does. */
    private static <T> Optional<T> only(Collection<T> among, Predicate<T> first, Predicate<T> second) {
        var begun = among.stream().filter(first).toList();
        if (!begun.isEmpty()) {
            return begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty();
        }
        var matching = among.stream().filter(second).toList();
        return matching.size() == 1 ? Optional.of(matching.getFirst()) : Optional.empty();
    }
}
