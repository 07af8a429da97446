package dev.muntin.compiler.plan;

import dev.muntin.ops.TmuxVersion;
import java.util.List;

/**
 * How a session will be built: what is done, step by step, and what shall stand then.
 *
 * @param planner the name of who decided on the cuts and the addresses
 * @param needs the oldest tmux that takes it; older than any supported one where nothing in it is new
 */
public record Plan(String planner, List<PlanStep> steps, Shape shape, TmuxVersion needs, String nonce) {
    /** The oldest tmux that anything of ours runs on; a plan that needs no more asks no server for its version. */
    public static final TmuxVersion OLDEST = TmuxVersion.of(3, 2);

    /** The nonce of plans that are only shown. */
    public static final String DRY = "plan";

    public Plan {
        steps = List.copyOf(steps);
    }

    /** The steps that reach tmux. */
    public List<Dispatch> dispatches() {
        return steps.stream().map(step -> switch (step) {
            case Dispatch dispatch -> dispatch;
        }).toList();
    }
}
