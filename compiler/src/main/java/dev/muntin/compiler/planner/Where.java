package dev.muntin.compiler.planner;

import dev.muntin.compiler.lower.Made;
import dev.muntin.compiler.lower.Step;
import dev.muntin.ops.AttachSession;
import dev.muntin.ops.DisplayMessage;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.KillSession;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.MoveWindow;
import dev.muntin.ops.NewSession;
import dev.muntin.ops.NewWindow;
import dev.muntin.ops.PressKey;
import dev.muntin.ops.ResizeWindow;
import dev.muntin.ops.SelectLayout;
import dev.muntin.ops.SelectPane;
import dev.muntin.ops.SelectWindow;
import dev.muntin.ops.SetGlobalOption;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.SplitWindow;
import dev.muntin.ops.SwitchClient;
import dev.muntin.ops.TypeText;
import dev.muntin.ops.UnsetGlobalOption;
import dev.muntin.ops.UnsetOption;
import dev.muntin.ops.target.Ref;
import dev.muntin.ops.target.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * What tmux takes for current at one point of a chain, followed from operation to operation.
 *
 * @param windows those of the session, in the order of their indexes
 * @param current the place in that list of the current one
 */
record Where(Target.Session session, List<PlacedWindow> windows, int current) {
    static Where nowhere(Target.Session session) {
        return new Where(session, List.of(), -1);
    }

    /** How tmux can be told, right now, what a target means. */
    Target address(Target target) {
        return target instanceof Ref ref ? address(ref) : target;
    }

    private Target address(Ref ref) {
        PlacedWindow here = windows.get(current);
        if (here.ref().equals(ref)) {
            return session;
        }
        if (here.holds(ref)) {
            int steps = here.stepsTo(ref);
            return steps == 0 ? session : new Target.RelativePane(session, steps);
        }
        return new Target.RelativeWindow(session, current - position(ref));
    }

    private int position(Ref window) {
        for (int i = 0; i < windows.size(); i++) {
            if (windows.get(i).ref().equals(window)) {
                return i;
            }
        }
        throw new IllegalArgumentException(window + " cannot be addressed from " + windows.get(current).ref());
    }

    /** What is current behind a step. */
    Where after(Step step) {
        return switch (step.operation()) {
            case NewSession session -> replaced(List.of(), step.made());
            case NewWindow window when window.replacing() -> replaced(windows.subList(0, current), step.made());
            case NewWindow window -> replaced(windows, step.made());
            case SplitWindow split -> here(windows.get(current).split(step.made()));
            case SelectPane select when select.target() instanceof Ref pane -> here(windows.get(current).select(pane));
            case SelectWindow select when select.target() instanceof Ref window -> new Where(session, windows, position(window));
            case SelectPane select -> throw new IllegalArgumentException("where is " + select.target() + "?");
            case SelectWindow select -> throw new IllegalArgumentException("where is " + select.target() + "?");
            case AttachSession none -> this;
            case DisplayMessage none -> this;
            case IfShell none -> this;
            case KillSession none -> this;
            case ListPanes none -> this;
            case MoveWindow none -> this;
            case PressKey none -> this;
            case ResizeWindow none -> this;
            case SelectLayout none -> this;
            case SetGlobalOption none -> this;
            case SetOption none -> this;
            case SwitchClient none -> this;
            case TypeText none -> this;
            case UnsetGlobalOption none -> this;
            case UnsetOption none -> this;
        };
    }

    private Where replaced(List<PlacedWindow> before, Made made) {
        List<PlacedWindow> all = new ArrayList<>(before);
        all.add(PlacedWindow.made(made));
        return new Where(session, List.copyOf(all), all.size() - 1);
    }

    private Where here(PlacedWindow changed) {
        List<PlacedWindow> all = new ArrayList<>(windows);
        all.set(current, changed);
        return new Where(session, List.copyOf(all), current);
    }
}
