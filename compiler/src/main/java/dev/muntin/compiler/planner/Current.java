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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The session's current window and its active pane, followed from operation to operation; and what is where from there. */
final class Current extends Register {
    private final SessionTarget session;
    /** Those of the session, in the order of their indexes. */
    private final List<PlacedWindow> windows = new ArrayList<>();
    private int current = -1;

    Current(SessionTarget session) {
        this.session = session;
    }

    @Override
    Optional<WindowTarget> reach(WindowTarget.Ref window) {
        int back = current - place(window);
        return back < 0 ? Optional.empty() : Optional.of(back == 0 ? session : new WindowTarget.Before(session, back));
    }

    @Override
    Optional<PaneTarget> reach(PaneTarget.Ref pane) {
        int place = holding(pane);
        PlacedWindow window = windows.get(place);
        int steps = window.stepsTo(pane);
        if (steps == 0) {
            // A window stands for its active pane.
            return isFresh(window.ref()) ? reach(window.ref()).map(PaneTarget.class::cast) : Optional.of(id(window.ref()));
        }
        // Before 3.4, steps are counted from where the chain stands, which is sure only in a window that it has made.
        return place == current && isFresh(window.ref()) ? Optional.of(new PaneTarget.After(session, steps)) : Optional.empty();
    }

    @Override
    void follow(PlannedOperation planned) {
        switch (planned.operation()) {
            case NewSession made -> add(planned.made());
            case NewWindow made -> {
                if (made.given().has(NewWindow.REPLACING)) {
                    windows.remove(current);
                }
                mustGoThere(made);
                add(planned.made());
            }
            case SplitWindow split -> {
                mustGoThere(split);
                windows.get(holding(split.given().get(SplitWindow.TARGET).orElseThrow())).split(planned.made());
            }
            case SelectPane select when select.is(Trait.MOVES) -> select(select.given().get(SelectPane.TARGET).orElseThrow());
            case SelectPane changed -> { }
            case SelectWindow select -> current = place(select.given().get(SelectWindow.TARGET).orElseThrow());
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
        windows.get(holding(pane)).select(pane);
    }

    private void add(Made made) {
        windows.add(PlacedWindow.made(made));
        current = windows.size() - 1;
    }

    private int holding(PaneTarget pane) {
        for (int i = 0; i < windows.size(); i++) {
            if (windows.get(i).holds(pane)) {
                return i;
            }
        }
        throw new IllegalArgumentException(pane + " is in no window of " + session);
    }

    private int place(WindowTarget window) {
        for (int i = 0; i < windows.size(); i++) {
            if (windows.get(i).ref().equals(window)) {
                return i;
            }
        }
        throw new IllegalArgumentException(window + " is no window of " + session);
    }
}
