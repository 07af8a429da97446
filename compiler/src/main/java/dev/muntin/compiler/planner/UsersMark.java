package dev.muntin.compiler.planner;

import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.HostStep;
import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.PlanStep;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.compiler.plan.Tail;
import dev.muntin.ops.IfShell;
import dev.muntin.ops.NewSession;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.RunShell;
import dev.muntin.ops.SelectPane;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import dev.muntin.ops.word.Format;
import java.util.ArrayList;
import java.util.List;

/** Borrows the mark of the server: remembers where it stood, moves it from pane to pane, and puts it back in the end. */
record UsersMark(SessionTarget.Named session, Mark mark) {
    private static final String KEPT = "@muntin-mark";

    /** Does nothing where nothing was kept. Running a command from a format waits, so nothing that has to be atomic may follow. */
    static Operation putBack(SessionTarget.Named session) {
        return IfShell.holds(session, new Format("#{" + KEPT + "}"), List.of(
                SelectPane.unmark(),
                RunShell.commands(new Format("select-pane -m -t '#{" + KEPT + "}'")),
                SetOption.unset(new OptionPlace.AllSessions(), KEPT)));
    }

    List<PlanStep> around(List<PlanStep> steps) {
        List<PlanStep> all = new ArrayList<>();
        boolean borrowed = false;
        for (int i = 0; i < steps.size(); i++) {
            switch (steps.get(i)) {
                case HostStep outside -> all.add(outside);
                case Dispatch dispatch -> {
                    List<PlannedOperation> chain = marking(dispatch.operations());
                    if (!borrowed && chain.size() > dispatch.operations().size()) {
                        chain.addFirst(Frame.of(session, keep()));
                        borrowed = true;
                    }
                    if (i == steps.size() - 1) {
                        chain.add(Frame.of(session, putBack(session)));
                    }
                    all.add(new Dispatch(chain, dispatch.cut()));
                }
            }
        }
        return all;
    }

    /** No pane is marked: then the target is gone, and nothing is kept. */
    private static Operation keep() {
        PaneTarget marked = new WindowTarget.Marked();
        return IfShell.holds(marked, new Format("#{pane_marked}"), List.of(SetOption.keep(KEPT, marked, new Format("#{pane_id}"))));
    }

    private List<PlannedOperation> marking(List<PlannedOperation> chain) {
        List<PlannedOperation> all = new ArrayList<>();
        boolean marked = false;
        for (PlannedOperation planned : chain) {
            all.add(planned);
            if (!(planned.made() instanceof Made.Nothing) && mark.isUsedFor(planned.made())) {
                // A detached session is not current in the chain that makes it.
                all.add(Frame.of(session, planned.operation() instanceof NewSession ? SelectPane.mark(session) : SelectPane.mark()));
                marked = true;
            }
        }
        if (marked) {
            all.add(Tail.begin(all), Frame.of(session, SelectPane.unmark()));
        }
        return all;
    }
}
