package dev.muntin.engine.memory.world;

import dev.muntin.engine.memory.tiling.Area;
import dev.muntin.engine.memory.tiling.Tiling;
import java.util.function.IntUnaryOperator;

/** How panes come into windows, leave them and change places. */
public final class Moves {
    /** Stands in an area for a pane that is still elsewhere. */
    public static final int COMING = -1;

    private final Server server;

    Moves(Server server) {
        this.server = server;
    }

    /** Gives a window its first pane. */
    public void begin(Window window, Pane pane) {
        pane.moveTo(window);
        window.begin(pane);
    }

    /** Puts a new pane beside another one in the order of its window, or at an end of it. */
    public void insert(Pane at, Pane made, boolean before, boolean whole) {
        Window window = at.window();
        int count = window.panes().size();
        int beside = window.indexOf(at).orElseThrow() + (before ? 0 : 1);
        window.insert(whole ? before ? 0 : count : beside, made);
    }

    /** Takes a pane out of a window that has others, which get its room. */
    public void close(Pane pane) {
        Window window = pane.window();
        leave(pane);
        window.remove(pane);
        window.lay(Tiling.without(window.area(), pane.id(), server.version()));
    }

    private void leave(Pane pane) {
        pane.window().lose(pane);
        server.mark().lose(pane);
    }

    /** Two panes exchange their places; which of them are active is left as it was. */
    public void swap(Pane one, Pane two) {
        Window first = one.window();
        Window second = two.window();
        int oneIndex = first.indexOf(one).orElseThrow();
        int twoIndex = second.indexOf(two).orElseThrow();
        first.replace(oneIndex, two);
        second.replace(twoIndex, one);
        IntUnaryOperator exchange = id -> id == one.id() ? two.id() : id == two.id() ? one.id() : id;
        Area firstArea = Tiling.renamed(first.area(), exchange);
        Area secondArea = Tiling.renamed(second.area(), exchange);
        first.lay(firstArea);
        second.lay(secondArea);
    }

    /** A pane leaves its window, which may be empty then, for a place beside another pane, where the area holds {@link #COMING}. */
    public void join(Pane moved, Pane to, Area area, boolean before) {
        if (moved.window() == to.window()) {
            joinWithin(moved, to, area, before);
        } else {
            joinFrom(moved.window(), moved, to, area, before);
        }
    }

    private void joinWithin(Pane moved, Pane to, Area area, boolean before) {
        Window window = to.window();
        // From 3.8 on a pane that moves within its window keeps the focus on the way.
        if (!server.atLeast(3, 8)) {
            leave(moved);
        }
        window.remove(moved);
        arrive(moved, to, Tiling.without(area, moved.id(), server.version()), before);
    }

    private void joinFrom(Window source, Pane moved, Pane to, Area area, boolean before) {
        boolean alone = source.panes().size() == 1;
        to.window().lay(area);
        leave(moved);
        source.remove(moved);
        if (!alone) {
            source.lay(Tiling.without(source.area(), moved.id(), server.version()));
        }
        arrive(moved, to, area, before);
    }

    private void arrive(Pane moved, Pane to, Area area, boolean before) {
        insert(to, moved, before, false);
        to.window().lay(Tiling.renamed(area, id -> id == COMING ? moved.id() : id));
    }
}
