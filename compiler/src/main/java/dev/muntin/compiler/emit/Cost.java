package dev.muntin.compiler.emit;

import dev.muntin.compiler.plan.AwaitReady;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.Pause;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.RunScript;
import dev.muntin.ops.channel.Argv;
import dev.muntin.ops.version.TmuxVersion;
import java.util.List;

/**
 * What it takes to carry a plan out.
 *
 * @param processes with an engine that starts tmux for each dispatch
 */
record Cost(String planner, int dispatches, int operations, int arguments, int bytes, int processes) {
    static Cost of(Plan plan) {
        List<Dispatch> dispatches = plan.dispatches();
        List<Argv> argvs = dispatches.stream().map(dispatch -> Argv.of(dispatch.chain())).toList();
        return new Cost(plan.planner(), dispatches.size(), dispatches.stream().mapToInt(dispatch -> dispatch.operations().size()).sum(),
                argvs.stream().mapToInt(argv -> argv.arguments().size()).sum(), argvs.stream().mapToInt(Argv::bytes).sum(), processes(plan));
    }

    /** A version that has to be asked for is one more. */
    private static int processes(Plan plan) {
        int asked = plan.since().compareTo(TmuxVersion.OLDEST) > 0 ? 1 : 0;
        return asked + plan.steps().stream().mapToInt(step -> switch (step) {
            case Dispatch dispatch -> 1;
            case RunScript script -> 1;
            case AwaitReady ready -> 0;
            case Pause pause -> 0;
        }).sum();
    }
}
