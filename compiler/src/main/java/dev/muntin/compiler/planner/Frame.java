package dev.muntin.compiler.planner;

import dev.muntin.compiler.lower.Lowered;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.HostStep;
import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.ManualSize;
import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlanStep;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.compiler.plan.Step;
import dev.muntin.dsl.Origin;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.Operation;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.target.SessionTarget;
import java.util.ArrayList;
import java.util.List;

/** What a build does beside the workspace: it guards the server, marks the session as its own, and says at the end what came to stand. */
record Frame(Lowered lowered, Ownership ownership) {
    Frame(Lowered lowered) {
        this(lowered, Ownership.of(lowered));
    }

    /** The steps of the workspace, framed. */
    List<Step> around() {
        List<Step> all = new ArrayList<>();
        boolean begun = false;
        for (Step step : lowered.steps()) {
            switch (step) {
                case HostStep outside -> all.add(outside);
                case PlannedOperation planned -> {
                    all.add(planned);
                    ownership.mark(planned, !begun).ifPresent(mark -> all.add(of(mark)));
                    begun = true;
                }
            }
        }
        all.add(of(SetOption.of(ownership.place(), Listing.DONE.name(), lowered.nonce())));
        all.add(of(ListPanes.of(lowered.session(), Listing.LINE.format())));
        return all;
    }

    /** With lines between operations that could be refused. */
    Plan plan(String planner, List<PlanStep> steps) {
        return plan(planner, steps, List.of());
    }

    /** @param alsoRepair what else has to be put in order when the build is undone */
    Plan plan(String planner, List<PlanStep> steps, List<Operation> alsoRepair) {
        List<Operation> repair = new ArrayList<>(List.of(ManualSize.putBack()));
        repair.addAll(lowered.repair());
        repair.addAll(alsoRepair);
        return new Plan(planner, steps.stream().map(this::telling).toList(), lowered.shape(), repair, lowered.nonce());
    }

    /** How far a build has come, written where it is. */
    Operation reached(String mark) {
        return SetOption.of(ownership.current(), Listing.DONE.name(), mark);
    }

    PlannedOperation of(Operation operation) {
        return of(lowered.session(), operation);
    }

    /** An operation that no author has written. */
    static PlannedOperation of(SessionTarget.Named session, Operation operation) {
        return new PlannedOperation(operation, new Made.Nothing(), Part.session(session.name()), Origin.UNKNOWN);
    }

    private PlanStep telling(PlanStep step) {
        return switch (step) {
            case Dispatch dispatch -> dispatch.with(Sentinels.in(SizeGuard.around(dispatch.operations(), lowered.session()), lowered.nonce()));
            case HostStep outside -> outside;
        };
    }
}
