package dev.muntin.compiler.planner;

import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.ops.NewWindow;
import dev.muntin.ops.Operation;
import dev.muntin.ops.SplitWindow;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.WindowTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What ids are called that only tmux can give: {@code w1} for the first window, {@code w1p2} for its second pane. A window that takes the
 * place of another one takes its name, too.
 */
final class Names {
    private final Map<PaneTarget, String> names = new HashMap<>();
    private final Map<PaneTarget, Integer> panes = new HashMap<>();
    private final Map<PaneTarget, WindowTarget.Ref> windows = new HashMap<>();
    /** What has come by since somebody asked last; mostly nobody asks. */
    private final List<PlannedOperation> passed = new ArrayList<>();
    private int made;

    String of(PaneTarget ref) {
        passed.forEach(this::note);
        passed.clear();
        return known(ref);
    }

    private String known(PaneTarget ref) {
        String name = names.get(ref);
        if (name == null) {
            throw new IllegalArgumentException(ref + " was not made");
        }
        return name;
    }

    void pass(PlannedOperation planned) {
        passed.add(planned);
    }

    private void note(PlannedOperation planned) {
        switch (planned.made()) {
            case Made.Nothing nothing -> { }
            case Made.Window window -> add(window, planned.operation());
            case Made.Pane pane -> add(windowOf(planned.operation()), pane.pane());
        }
    }

    private void add(Made.Window window, Operation operation) {
        if (!(operation instanceof NewWindow made && made.given().has(NewWindow.REPLACING))) {
            this.made++;
        }
        names.put(window.window(), "w" + this.made);
        windows.put(window.window(), window.window());
        add(window.window(), window.pane());
    }

    private void add(WindowTarget.Ref window, PaneTarget.Ref pane) {
        names.put(pane, known(window) + "p" + panes.merge(window, 1, Integer::sum));
        windows.put(pane, window);
    }

    private WindowTarget.Ref windowOf(Operation operation) {
        if (operation instanceof SplitWindow split && split.given().get(SplitWindow.TARGET).map(windows::containsKey).orElse(false)) {
            return Objects.requireNonNull(windows.get(split.given().get(SplitWindow.TARGET).orElseThrow()));
        }
        throw new IllegalArgumentException("not a pane of a window that was made: " + operation);
    }
}
