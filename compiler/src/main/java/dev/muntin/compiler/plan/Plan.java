package dev.muntin.compiler.plan;

import dev.muntin.ops.Operation;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.TmuxVersion;
import java.util.List;

/**
 * How a session will be built: what is done, step by step, and what shall stand then.
 *
 * @param planner the name of who decided on the cuts and the addresses
 * @param repair what has to be done, too, when a build is undone; harmless if it was never begun
 * @param nonce what the session is tagged with
 */
public record Plan(String planner, List<PlanStep> steps, Shape shape, List<Operation> repair, String nonce) {
    /** The nonce of plans that are only shown. */
    public static final String DRY = "plan";

    public Plan {
        steps = List.copyOf(steps);
        repair = List.copyOf(repair);
    }

    /** The same with other steps. */
    public Plan with(List<PlanStep> others) {
        return new Plan(planner, others, shape, repair, nonce);
    }

    /** The steps that reach tmux. */
    public List<Dispatch> dispatches() {
        return steps.stream().<Dispatch>mapMulti((step, dispatches) -> {
            switch (step) {
                case Dispatch dispatch -> dispatches.accept(dispatch);
                case HostStep outside -> { }
            }
        }).toList();
    }

    /** The oldest tmux that takes all of it; where that is {@link TmuxVersion#OLDEST}, no server has to be asked. */
    public TmuxVersion since() {
        return dispatches().stream().flatMap(dispatch -> dispatch.body().stream())
                .map(Operation::since).reduce(TmuxVersion.OLDEST, (one, other) -> one.atLeast(other) ? one : other);
    }

    /** As a server of this version takes it: without what that one lacks, or nothing where that is missed. */
    public Fit<Plan> on(TmuxVersion version) {
        return PlanFit.of(this, version);
    }
}
