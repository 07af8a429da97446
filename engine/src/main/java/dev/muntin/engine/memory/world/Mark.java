package dev.muntin.engine.memory.world;

import dev.muntin.engine.memory.world.Scene.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one pane of a server that is marked: what it goes along with, and what loses it. */
public final class Mark {
    private final Server server;
    private Optional<Marked> marked = Optional.empty();

    Mark(Server server) {
        this.server = server;
    }

    /** The marked pane, while it stands where it was when it was marked. */
    public Optional<Spot> spot() {
        return certain(spots());
    }

    /** Whether it was put here, and nothing has happened to it. */
    public boolean isAt(Spot spot) {
        return certain(spots().stream().filter(spot::equals).toList()).isPresent();
    }

    private List<Spot> spots() {
        return marked.stream().flatMap(mark -> mark.spots(server.sessions())).toList();
    }

    private Optional<Spot> certain(List<Spot> spots) {
        if (!spots.isEmpty() && marked.filter(Marked::isWhole).isEmpty()) {
            throw new Unmodelled("the mark once something that it was put on is gone and another one was made: that may be marked");
        }
        return spots.stream().findFirst();
    }

    public void put(Spot spot) {
        marked = Optional.of(Marked.of(spot));
    }

    public void lift() {
        marked = Optional.empty();
    }

    /** A window is shown at another place: from 3.6 on the mark goes there, but it stays with its session, and counts for nothing elsewhere. */
    public void follow(Winlink from, Winlink to) {
        if (server.atLeast(3, 6)) {
            move(from, to);
        }
    }

    /** All places of its session are new ones; before 3.5 the mark stays with the place that is no more. */
    void follow(Map<Winlink, Winlink> renumbered) {
        if (server.atLeast(3, 5)) {
            renumbered.forEach(this::move);
        }
    }

    private void move(Winlink from, Winlink to) {
        marked = marked.map(mark -> mark.link().is(from) ? mark.at(to) : mark);
    }

    /** A pane leaves its window, if only for another one. */
    void lose(Pane pane) {
        marked = marked.filter(mark -> !mark.pane().is(pane));
    }

    /** Something may be gone, which tmux does not notice. */
    void look() {
        marked.ifPresent(mark -> mark.look(server.sessions()));
    }
}
