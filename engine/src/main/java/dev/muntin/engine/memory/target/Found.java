package dev.muntin.engine.memory.target;

import dev.muntin.engine.memory.world.Pane;
import dev.muntin.engine.memory.world.Refusal;
import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Session;
import dev.muntin.engine.memory.world.Winlink;
import java.util.Optional;
import java.util.OptionalInt;

/** What a target leads to; where a place for a window is wanted there may be an index and no window. */
public final class Found {
    private final Session session;
    private final Optional<Spot> spot;
    private final OptionalInt index;

    private Found(Session session, Optional<Spot> spot, OptionalInt index) {
        this.session = session;
        this.spot = spot;
        this.index = index;
    }

    static Found of(Spot spot) {
        return new Found(spot.session(), Optional.of(spot), OptionalInt.empty());
    }

    static Found of(Winlink link) {
        return new Found(link.session(), Optional.of(Spot.of(link)), OptionalInt.of(link.index()));
    }

    static Found of(Winlink link, Pane pane) {
        return of(new Spot(link.session(), link, pane));
    }

    /** An index that was counted from a window. */
    static Found beside(Winlink link, int index) {
        return new Found(link.session(), Optional.of(Spot.of(link)), OptionalInt.of(index));
    }

    static Found of(Session session, int index) {
        return new Found(session, session.at(index).map(Spot::of), OptionalInt.of(index));
    }

    public Session session() {
        return session;
    }

    public Optional<Winlink> link() {
        return spot.map(Spot::link);
    }

    /** The index that the target gave, or that the window has that it gave. */
    public OptionalInt index() {
        return index;
    }

    public Spot spot() throws Refusal {
        return spot.orElseThrow(() -> new Refusal("can't find window: " + index.orElse(0)));
    }
}
