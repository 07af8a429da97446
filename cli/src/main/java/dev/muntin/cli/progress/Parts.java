package dev.muntin.cli.progress;

import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.HostStep;
import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.PlanStep;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.ops.NewWindow;
import java.util.List;

/** How much of a session: of all that is asked for, or of what stands. */
public record Parts(int windows, int panes) {
    static final Parts NOTHING = new Parts(0, 0);

    /** What these make. */
    static Parts of(List<PlanStep> steps) {
        Parts all = NOTHING;
        for (PlanStep step : steps) {
            all = switch (step) {
                case Dispatch dispatch -> all.and(dispatch);
                case HostStep outside -> all;
            };
        }
        return all;
    }

    /** {@code 3 windows, 9 panes}, or {@code 1 pane}. */
    public String words() {
        return (windows == 0 ? "" : counted(windows, "window") + ", ") + counted(panes, "pane");
    }

    /** {@code 1 of 3 windows, 4 of 9 panes}. */
    String wordsOf(Parts all) {
        return windows + " of " + counted(all.windows, "window") + ", " + panes + " of " + counted(all.panes, "pane");
    }

    public static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private Parts and(Dispatch dispatch) {
        Parts all = this;
        for (PlannedOperation operation : dispatch.operations()) {
            // What holds a session open until its first window comes is none of them.
            boolean replaces = operation.operation() instanceof NewWindow window && window.given().has(NewWindow.REPLACING);
            all = replaces ? all : all.and(operation.made());
        }
        return all;
    }

    private Parts and(Made made) {
        return switch (made) {
            case Made.Nothing nothing -> this;
            case Made.Window window -> new Parts(windows + 1, panes + 1);
            case Made.Pane pane -> new Parts(windows, panes + 1);
        };
    }
}
