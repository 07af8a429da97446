package dev.muntin.compiler.planner;

import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.ops.NewSession;
import dev.muntin.ops.NewWindow;
import dev.muntin.ops.Operation;
import dev.muntin.ops.SelectPane;
import dev.muntin.ops.SelectWindow;
import dev.muntin.ops.SplitWindow;
import dev.muntin.ops.Straying;
import dev.muntin.ops.Unmoving;
import dev.muntin.ops.command.Trait;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The session's current window and its active pane, followed from operation to operation; and what is where from there. */
final class Current extends Register {
    private final SessionTarget session;
    /** Whether the order of their making is that of their indexes. */
    private final boolean ordered;
    /** By the window itself and by each of its panes. */
    private final Map<PaneTarget, PlacedWindow> windows = new HashMap<>();
    private int made;
    private int current = -1;
    private int previous = -1;

    Current(SessionTarget session, boolean ordered) {
        this.session = session;
        this.ordered = ordered;
    }

    @Override
    Optional<WindowTarget> reach(WindowTarget.Ref window) {
        int place = holding(window).place();
        if (place == current) {
            return Optional.of(session);
        }
        if (ordered) {
            return place > current ? Optional.empty() : Optional.of(new WindowTarget.Before(session, current - place));
        }
        return place == previous ? Optional.of(new WindowTarget.Previous(session)) : Optional.empty();
    }

    @Override
    Optional<PaneTarget> reach(PaneTarget.Ref pane) {
        PlacedWindow window = holding(pane);
        int steps = window.stepsTo(pane);
        if (steps == 0) {
            // A window stands for its active pane.
            return isFresh(window.ref()) ? reach(window.ref()).map(PaneTarget.class::cast) : Optional.of(id(window.ref()));
        }
        // Before 3.4, steps are counted from where the chain stands, which is sure only in a window that it has made.
        return window.place() == current && isFresh(window.ref()) ? Optional.of(new PaneTarget.After(session, steps)) : Optional.empty();
    }

    @Override
    void follow(PlannedOperation planned) {
        switch (planned.operation()) {
            case NewSession session -> add(planned.made(), made++);
            case NewWindow window -> {
                mustGoThere(window);
                add(planned.made(), window.given().has(NewWindow.REPLACING) ? current : made++);
            }
            case SplitWindow split -> {
                mustGoThere(split);
                PlacedWindow window = holding(split.given().get(SplitWindow.TARGET).orElseThrow());
                windows.put(window.split(planned.made()), window);
            }
            case SelectPane select when select.is(Trait.MOVES) -> select(select.given().get(SelectPane.TARGET).orElseThrow());
            case SelectPane changed -> { }
            case SelectWindow select -> goTo(holding(select.given().get(SelectWindow.TARGET).orElseThrow()).place());
            case Straying<?> stray -> throw new IllegalArgumentException("nobody knows what is current behind " + stray);
            case Unmoving<?> none -> { }
        }
    }

    private static void mustGoThere(Operation creator) {
        if (!creator.is(Trait.MOVES)) {
            throw new IllegalArgumentException("only what is made and gone to can be followed: " + creator);
        }
    }

    private void select(PaneTarget pane) {
        holding(pane).select(pane);
    }

    private void add(Made made, int place) {
        PlacedWindow window = PlacedWindow.made(made, place);
        window.parts().forEach(part -> windows.put(part, window));
        goTo(place);
    }

    private void goTo(int window) {
        previous = window == current ? previous : current;
        current = window;
    }

    private PlacedWindow holding(PaneTarget part) {
        PlacedWindow window = windows.get(part);
        if (window == null) {
            throw new IllegalArgumentException(part + " is in no window of " + session);
        }
        return window;
    }
}
