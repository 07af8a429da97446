package dev.muntin.compiler.plan;

import dev.muntin.ops.Operation;
import dev.muntin.ops.version.Fit;
import dev.muntin.ops.version.TmuxVersion;
import java.util.ArrayList;
import java.util.List;

/** Fits a plan to a server's version, operation by operation, and gathers what that version lacks, with the places where it was asked for. */
final class PlanFit {
    private final TmuxVersion version;
    private final List<String> dropped = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private PlanFit(TmuxVersion version) {
        this.version = version;
    }

    static Fit<Plan> of(Plan plan, TmuxVersion version) {
        PlanFit fit = new PlanFit(version);
        Plan fitted = plan.with(plan.steps().stream().map(fit::fitted).toList());
        return fit.faults.isEmpty() ? new Fit.Fits<>(fitted, fit.dropped) : new Fit.Lacks<>(fit.faults);
    }

    private PlanStep fitted(PlanStep step) {
        return switch (step) {
            case Dispatch dispatch when !version.atLeast(Envelope.Transaction.SINCE) -> fitted(dispatch.unwrapped());
            case Dispatch dispatch -> fitted(dispatch);
            case HostStep outside -> outside;
        };
    }

    private Dispatch fitted(Dispatch dispatch) {
        return dispatch.with(dispatch.operations().stream().map(this::fitted).toList());
    }

    private PlannedOperation fitted(PlannedOperation planned) {
        return switch (planned.operation().on(version)) {
            case Fit.Fits<? extends Operation> fits -> {
                dropped.addAll(placed(planned, fits.dropped()));
                yield planned.with(fits.value());
            }
            case Fit.Lacks<? extends Operation> lacks -> {
                faults.addAll(placed(planned, lacks.faults()));
                yield planned;
            }
        };
    }

    private static List<String> placed(PlannedOperation planned, List<String> sentences) {
        String place = planned.origin().place();
        return sentences.stream().map(sentence -> (place.isEmpty() ? "" : place + ": ") + planned.part().words() + ": " + sentence).toList();
    }
}
