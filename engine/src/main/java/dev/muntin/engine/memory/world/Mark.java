package dev.muntin.engine.memory.world;

import dev.muntin.engine.memory.world.Scene.Spot;
import java.util.Optional;

/** The one pane of a server that is marked: what it goes along with, and what loses it. */
public final class Mark {
    private final Server server;
    private Optional<Spot> marked = Optional.empty();
    /** The marked pane has gone with its window, which tmux does not notice. */
    private boolean forgotten;
    /** Since then a window was made, which may stand where the marked one stood in tmux's memory, and be taken for it. */
    private boolean doubtful;

    Mark(Server server) {
        this.server = server;
    }

    /** The marked pane, while it stands where it was when it was marked. */
    public Optional<Spot> spot() {
        if (doubtful) {
            throw new Unmodelled("the mark once the window of the marked pane was killed and another one was made: that may be marked");
        }
        return standing();
    }

    /** Whether it was put here, and nothing has happened to it. */
    public boolean isAt(Spot spot) {
        return standing().equals(Optional.of(spot));
    }

    private Optional<Spot> standing() {
        return marked.filter(spot -> spot.stands(server));
    }

    public void put(Spot spot) {
        lift();
        marked = Optional.of(spot);
    }

    public void lift() {
        marked = Optional.empty();
        forgotten = false;
        doubtful = false;
    }

    /** It goes along with a window that gets another place, and is lost in another session. */
    public void move(Winlink from, Winlink to) {
        if (marks(from)) {
            marked = marked.filter(spot -> from.session() == to.session()).map(spot -> at(to, spot));
        }
    }

    /** It goes along with a window when two exchange their places, but stays with its session, and counts for nothing in another. */
    public void exchange(Winlink one, Winlink two) {
        marked = marked.map(spot -> spot.link() == one ? at(two, spot) : spot.link() == two ? at(one, spot) : spot);
    }

    private static Spot at(Winlink place, Spot spot) {
        return new Spot(spot.session(), place, spot.pane());
    }

    /** All places of its session are new ones; before 3.5 the mark stays with the place that is no more. */
    void renumber(Session session, Runnable renumbering) {
        Optional<Spot> here = marked.filter(spot -> spot.session() == session && server.atLeast(3, 5));
        renumbering.run();
        here.flatMap(spot -> session.linkOf(spot.window()).map(link -> at(link, spot))).ifPresent(this::put);
    }

    /** A place is given up. */
    void lose(Winlink link) {
        if (marks(link)) {
            lift();
        }
    }

    /** A pane leaves its window, if only for another one. */
    void lose(Pane pane) {
        marked = marked.filter(spot -> spot.pane() != pane);
    }

    void loseWhatIsGone() {
        Optional<Spot> left = standing();
        forgotten |= marked.isPresent() && left.isEmpty();
        marked = left;
    }

    /** Another window is made. */
    void tellOfWindow() {
        doubtful |= forgotten;
    }

    private boolean marks(Winlink link) {
        return marked.filter(spot -> spot.link() == link).isPresent();
    }
}
