package dev.muntin.compiler.planner;

import dev.muntin.compiler.lower.Lowered;
import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.Part;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.dsl.Origin;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.snapshot.Listing;
import java.util.ArrayList;
import java.util.List;

/** What a build does beside the workspace: it guards the server, marks the session as its own, and says at the end what came to stand. */
record Frame(Lowered lowered) {
    /** The operations of the workspace, framed; the first of them makes the session. */
    List<PlannedOperation> around() {
        List<PlannedOperation> all = new ArrayList<>();
        List<PlannedOperation> inner = lowered.operations();
        all.add(of(ManualSize.setAside(lowered.session())));
        all.add(inner.getFirst());
        all.add(of(SetOption.of(place(), Listing.TAG, lowered.nonce())));
        all.addAll(inner.subList(1, inner.size()));
        all.add(of(ManualSize.putBack(lowered.session())));
        all.add(of(SetOption.of(place(), Listing.DONE, lowered.nonce())));
        all.add(of(ListPanes.of(lowered.session(), Listing.LINE)));
        return all;
    }

    /** What an undone build has to put in order on the server. */
    List<Operation> repair() {
        return List.of(ManualSize.putBack(lowered.session()));
    }

    private OptionPlace place() {
        return new OptionPlace.Session(lowered.session());
    }

    private PlannedOperation of(Operation operation) {
        return new PlannedOperation(operation, new Made.Nothing(), Part.session(lowered.session().name()), Origin.UNKNOWN);
    }
}
