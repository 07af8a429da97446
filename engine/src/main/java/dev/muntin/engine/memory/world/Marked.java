package dev.muntin.engine.memory.world;

import dev.muntin.engine.memory.world.Scene.Spot;
import java.util.stream.Stream;

/** A pane with all that it was marked with; each of them may come to be elsewhere without the others, and back, or go. */
record Marked(Remembered<Session> session, Remembered<Winlink> link, Remembered<Window> window, Remembered<Pane> pane) {
    static Marked of(Spot spot) {
        return new Marked(new Remembered<>(spot.session()), new Remembered<>(spot.link()), new Remembered<>(spot.window()), new Remembered<>(spot.pane()));
    }

    Marked at(Winlink place) {
        return new Marked(session, new Remembered<>(place), window, pane);
    }

    void look(Sessions sessions) {
        session.look(sessions.all());
        link.look(sessions.links());
        window.look(sessions.windows());
        pane.look(sessions.panes());
    }

    /** Where tmux may find it: only where it was put, unless something of it is gone. */
    Stream<Spot> spots(Sessions sessions) {
        return sessions.links().stream().filter(place -> session.mayBe(place.session()) && link.mayBe(place) && window.mayBe(place.window()))
                .flatMap(place -> place.window().panes().stream().filter(pane::mayBe).map(found -> new Spot(place.session(), place, found)));
    }

    boolean isWhole() {
        return !session.isGone() && !link.isGone() && !window.isGone() && !pane.isGone();
    }
}
