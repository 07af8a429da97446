package dev.muntin.engine.memory.world;

import dev.muntin.engine.memory.world.Scene.Spot;
import java.util.Map;
import java.util.Optional;

/** The one pane of a server that is marked: what it goes along with, and what loses it. */
public final class Mark {
    private final Server server;
    private Optional<Marked> marked = Optional.empty();
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
        return marked.filter(mark -> mark.stands(server)).map(Marked::spot);
    }

    public void put(Spot spot) {
        lift();
        marked = Optional.of(new Marked(spot, spot.window()));
    }

    public void lift() {
        marked = Optional.empty();
        forgotten = false;
        doubtful = false;
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
            marked.map(Marked::link).ifPresent(link -> move(link, renumbered.getOrDefault(link, link)));
        }
    }

    private void move(Winlink from, Winlink to) {
        if (marks(from)) {
            marked = marked.map(mark -> mark.at(to));
        }
    }

    /** A place is given up. */
    void lose(Winlink link) {
        if (marks(link)) {
            lift();
        }
    }

    /** A pane leaves its window, if only for another one. */
    void lose(Pane pane) {
        marked = marked.filter(mark -> mark.spot().pane() != pane);
    }

    void loseWhatIsGone() {
        Optional<Marked> left = marked.filter(mark -> mark.mayStand(server.sessions()));
        forgotten |= marked.isPresent() && left.isEmpty();
        marked = left;
    }

    /** Another window is made. */
    void tellOfWindow() {
        doubtful |= forgotten;
    }

    private boolean marks(Winlink link) {
        return marked.filter(mark -> mark.link() == link).isPresent();
    }

    /** A pane with all that it was marked with, of which each may come to be elsewhere without the others, and back. */
    private record Marked(Spot spot, Window window) {
        Winlink link() {
            return spot.link();
        }

        Marked at(Winlink place) {
            return new Marked(new Spot(spot.session(), place, spot.pane()), window);
        }

        boolean stands(Server server) {
            return link().window() == window && spot.stands(server);
        }

        /** Whether nothing of it is gone. */
        boolean mayStand(Sessions sessions) {
            return sessions.holds(spot.session()) && sessions.links().contains(link())
                    && sessions.windows().contains(window) && sessions.panes().contains(spot.pane());
        }
    }
}
