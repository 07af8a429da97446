package dev.muntin.engine.memory.target;

import dev.muntin.engine.memory.world.Session;
import dev.muntin.engine.memory.world.Sessions;
import dev.muntin.engine.memory.world.Window;
import dev.muntin.engine.memory.world.Winlink;
import java.util.List;
import java.util.Optional;

/**
 * Finds a window of a session by an id, an index, a name, or from where the session is.
 *
 * @param all those that there are, of which any may show the window
 * @param kind whether an index without a window is found, too
 * @param exact whether the word is a name and nothing else
 */
record WindowsOf(Session session, Sessions all, Kind kind, boolean exact) {
    Optional<Found> find(String word) {
        if (word.startsWith("@")) {
            return Only.byId(all.windows(), Window::id, word).flatMap(session::linkOf).map(Found::of);
        }
        if (exact) {
            return byIndexOrName(word);
        }
        return switch (word) {
            case "!" -> first(session.last());
            case "^" -> first(session.windows());
            case "$" -> first(session.windows().reversed());
            default -> {
                Optional<Found> away = offset(word);
                yield away.isPresent() ? away : byIndexOrName(word);
            }
        };
    }

    private static Optional<Found> first(List<Winlink> links) {
        return links.isEmpty() ? Optional.empty() : Optional.of(Found.of(links.getFirst()));
    }

    private Optional<Found> byIndexOrName(String word) {
        Optional<Found> there = byIndex(word);
        return there.isPresent() ? there : byName(word).map(Found::of);
    }

    private Optional<Found> offset(String word) {
        if (!word.startsWith("+") && !word.startsWith("-")) {
            return Optional.empty();
        }
        int steps = Numbers.steps(word);
        if (kind == Kind.PLACE) {
            int index = session.current().index() + steps;
            return index < 0 ? Optional.empty() : Optional.of(Found.beside(session.current(), index));
        }
        List<Winlink> links = session.windows();
        return Optional.of(Found.of(links.get(Math.floorMod(links.indexOf(session.current()) + steps, links.size()))));
    }

    private Optional<Found> byIndex(String word) {
        if (word.startsWith("+") || Numbers.of(word).isEmpty()) {
            return Optional.empty();
        }
        int index = Numbers.of(word).getAsInt();
        return session.at(index).isPresent() || kind == Kind.PLACE ? Optional.of(Found.of(session, index)) : Optional.empty();
    }

    private Optional<Winlink> byName(String word) {
        List<Winlink> named = session.windows().stream().filter(link -> link.window().name().equals(word)).toList();
        if (!named.isEmpty() || exact) {
            return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        }
        return Only.byName(session.windows(), link -> link.window().name(), word);
    }
}
