package dev.muntin.cli.progress;

import dev.muntin.compiler.plan.AwaitReady;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.Pause;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlanStep;
import dev.muntin.compiler.plan.RunScript;
import java.util.List;

/**
 * How far a build is. What tmux has been asked for and has not answered yet does not count as standing.
 *
 * @param passed how many steps of the plan are done
 */
record Stage(String session, Plan plan, int passed) {
    Stage next() {
        return new Stage(session, plan, passed + 1);
    }

    /** Whether a program has the terminal. */
    boolean isScript() {
        return step() instanceof RunScript;
    }

    /** {@code api: 1 of 3 windows, 4 of 9 panes; waiting for 2 prompts}. */
    String words() {
        Parts standing = Parts.of(plan.steps().subList(0, passed));
        return session + ": " + (standing.equals(Parts.NOTHING) ? "" : standing.wordsOf(Parts.of(plan.steps())) + "; ") + waiting();
    }

    private String waiting() {
        return switch (step()) {
            case Dispatch dispatch -> asked(Parts.of(List.of(dispatch)));
            case AwaitReady ready -> "waiting for " + Parts.counted(ready.prompts().size(), "prompt");
            case Pause pause -> "waiting " + pause.seconds() + " s, as its file asks";
            case RunScript script -> "waiting for " + script.words().getFirst();
        };
    }

    private static String asked(Parts parts) {
        return parts.equals(Parts.NOTHING) ? "waiting for tmux" : "waiting for tmux to make " + parts.words();
    }

    /** The last one is never passed: it ends the build. */
    private PlanStep step() {
        return plan.steps().get(passed);
    }
}
