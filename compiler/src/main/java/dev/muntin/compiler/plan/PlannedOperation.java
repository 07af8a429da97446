package dev.muntin.compiler.plan;

import dev.muntin.dsl.Origin;
import dev.muntin.ops.Operation;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.word.Text;
import java.util.Optional;

/** An operation with what it makes, what it is about, and where that was written; at first symbolic, then addressed. */
public record PlannedOperation(Operation operation, Made made, Part part, Origin origin) implements Step {
    /** The same with another operation in it, for instance with its targets addressed. */
    public PlannedOperation with(Operation other) {
        return new PlannedOperation(other, made, part, origin);
    }

    /** Whether it writes on what was made last whose it is. */
    public boolean isMark() {
        return operation instanceof SetOption set && set.given().get(SetOption.NAME).equals(Optional.of(Text.of(Listing.TAG.name())));
    }
}
