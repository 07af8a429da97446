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
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import java.util.ArrayList;
import java.util.List;

/** What tmux takes for current while a chain runs, followed from operation to operation; and what is where from there. */
final class Where implements Addressing {
    private final SessionTarget session;
    /** Those of the session, in the order of their indexes. */
    private final List<PlacedWindow> windows = new ArrayList<>();
    private int current = -1;

    Where(SessionTarget session) {
        this.session = session;
    }

    @Override
    public WindowTarget window(WindowTarget target) {
        if (!(target instanceof WindowTarget.Ref ref)) {
            return target;
        }
        int back = current - place(ref);
        return back == 0 ? session : new WindowTarget.Before(session, back);
    }

    @Override
    public PaneTarget pane(PaneTarget target) {
        return switch (target) {
            case PaneTarget.Ref ref -> {
                int steps = here().stepsTo(ref);
                yield steps == 0 ? session : new PaneTarget.After(session, steps);
            }
            case WindowTarget window -> window(window);
            case PaneTarget.After after -> after;
            case PaneTarget.Before before -> before;
            case PaneTarget.Beside beside -> beside;
            case PaneTarget.Id id -> id;
            case PaneTarget.Marked marked -> marked;
            case PaneTarget.Within within -> within;
        };
    }

    /** Goes on to what is current behind an operation. */
    void pass(PlannedOperation planned) {
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
                here().split(planned.made());
            }
            case SelectPane select when select.is(Trait.MOVES) -> here().select(select.given().get(SelectPane.TARGET).orElseThrow());
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

    private void add(Made made) {
        windows.add(PlacedWindow.made(made));
        current = windows.size() - 1;
    }

    private PlacedWindow here() {
        return windows.get(current);
    }

    private int place(WindowTarget window) {
        for (int i = 0; i < windows.size(); i++) {
            if (windows.get(i).ref().equals(window)) {
                return i;
            }
        }
        throw new IllegalArgumentException(window + " cannot be addressed from here");
    }
}
