package dev.muntin.compiler.planner;

import dev.muntin.compiler.plan.ManualSize;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.ops.NewSession;
import dev.muntin.ops.Operation;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.command.Trait;
import dev.muntin.ops.target.SessionTarget;
import java.util.ArrayList;
import java.util.List;

/**
 * Has {@link ManualSize} set aside as long as a dispatch makes windows, and no longer: when others come in, all is as it was.
 *
 * <pre>
 * new-session ; split-window ; new-window ; split-window
 *
 * ASIDE ; new-session ; split-window ; new-window ; BACK ; split-window
 * </pre>
 */
final class SizeGuard {
    private final SessionTarget.Named session;
    private final List<PlannedOperation> all = new ArrayList<>();
    private boolean aside;

    private SizeGuard(SessionTarget.Named session) {
        this.session = session;
    }

    static List<PlannedOperation> around(List<PlannedOperation> chain, SessionTarget.Named session) {
        SizeGuard guard = new SizeGuard(session);
        int makers = chain.size();
        while (makers > 0 && !makesWindow(chain.get(makers - 1).operation())) {
            makers--;
        }
        chain.subList(0, makers).forEach(guard::add);
        guard.putBack();
        guard.all.addAll(chain.subList(makers, chain.size()));
        return guard.all;
    }

    private void add(PlannedOperation planned) {
        Operation operation = planned.operation();
        if (isForAll(operation)) {
            putBack();
        }
        if (!aside && makesWindow(operation)) {
            setAside(operation);
        }
        all.add(planned);
    }

    private void setAside(Operation maker) {
        List<Operation> before = maker instanceof NewSession ? ManualSize.setAsideFor(session) : ManualSize.setAsideIn(session);
        before.forEach(operation -> all.add(Frame.of(session, operation)));
        aside = true;
    }

    private void putBack() {
        if (aside) {
            all.add(Frame.of(session, ManualSize.putBack()));
        }
        aside = false;
    }

    /** It could be this very option that a workspace sets for all. */
    private static boolean isForAll(Operation operation) {
        return operation instanceof SetOption set && set.given().has(SetOption.GLOBAL);
    }

    private static boolean makesWindow(Operation operation) {
        return operation.is(Trait.MAKES_WINDOW);
    }
}
