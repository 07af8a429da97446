package dev.muntin.compiler.planner;

import dev.muntin.compiler.lower.Lowered;
import dev.muntin.compiler.plan.Extent;
import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.ops.Operation;
import dev.muntin.ops.OptionPlace;
import dev.muntin.ops.SetOption;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.target.WindowTarget;
import java.util.List;
import java.util.Optional;

/** How a build marks what it makes: a session once, or in a session of others each window. */
sealed interface Ownership {
    static Ownership of(Lowered lowered) {
        return switch (lowered.extent()) {
            case Extent.Session session -> new OfSession(lowered.session(), lowered.nonce());
            case Extent.Windows windows -> new OfWindows(lowered.session(), made(lowered), lowered.shape().focus(), lowered.nonce());
        };
    }

    /** Where it is written that the build is done. */
    OptionPlace place();

    /** Where it is written how far it has come, behind whatever it has made last. */
    OptionPlace current();

    /** What marks that which an operation has made; empty where it has made nothing of its own. */
    Optional<Operation> mark(PlannedOperation planned, boolean first);

    /** The session that the first operation makes. */
    record OfSession(SessionTarget.Named session, String nonce) implements Ownership {
        @Override
        public OptionPlace place() {
            return new OptionPlace.Session(session);
        }

        @Override
        public OptionPlace current() {
            return place();
        }

        @Override
        public Optional<Operation> mark(PlannedOperation planned, boolean first) {
            return first ? Optional.of(SetOption.of(place(), Listing.TAG.name(), nonce)) : Optional.empty();
        }
    }

    /** Windows of others' session; in the end the user lands in one of them. */
    record OfWindows(SessionTarget host, List<WindowTarget> windows, int focus, String nonce) implements Ownership {
        @Override
        public OptionPlace place() {
            return new OptionPlace.Window(windows.get(focus));
        }

        @Override
        public OptionPlace current() {
            return new OptionPlace.Window(host);
        }

        @Override
        public Optional<Operation> mark(PlannedOperation planned, boolean first) {
            return planned.made() instanceof Made.Window made
                    ? Optional.of(SetOption.of(new OptionPlace.Window(made.window()), Listing.TAG.name(), nonce))
                    : Optional.empty();
        }
    }

    private static List<WindowTarget> made(Lowered lowered) {
        return lowered.steps().stream().<WindowTarget>mapMulti((step, windows) -> {
            if (step instanceof PlannedOperation planned && planned.made() instanceof Made.Window made) {
                windows.accept(made.window());
            }
        }).toList();
    }
}
