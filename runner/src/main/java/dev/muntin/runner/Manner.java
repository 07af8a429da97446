package dev.muntin.runner;

import dev.muntin.analyzer.Surroundings;
import dev.muntin.analyzer.UserShell;
import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.Compiler;
import dev.muntin.compiler.plan.Build;
import dev.muntin.compiler.plan.Place;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.planner.Planner;
import dev.muntin.ops.layout.Size;
import java.util.function.Consumer;

/** How somebody wants sessions to be built. */
record Manner(Surroundings surroundings, Size size, Planner planner, Consumer<Event> listener) {
    Manner from(Surroundings other) {
        return new Manner(other, size, planner, listener);
    }

    Manner size(Size other) {
        return new Manner(surroundings, other, planner, listener);
    }

    Manner planner(Planner other) {
        return new Manner(surroundings, size, other, listener);
    }

    Manner listening(Consumer<Event> other) {
        return new Manner(surroundings, size, planner, event -> {
            listener.accept(event);
            other.accept(event);
        });
    }

    Plan plan(SessionSpec session, String nonce, Place place) {
        return Compiler.compile(session, new Build(size, nonce, UserShell.of(surroundings.environment()), place), planner);
    }

    /** One that is sent: nothing else on the server carries its nonce. */
    Plan plan(SessionSpec session, Place place) {
        return plan(session, Nonce.next(), place);
    }

    /** Tells how a build ended. */
    Outcome over(SessionSpec session, Outcome outcome) {
        listener.accept(new Event.Ended(session.name(), outcome));
        return outcome;
    }

    Around around(SessionSpec session) {
        return new Around(session.name(), scripts(), listener);
    }

    Scripts scripts() {
        return new Scripts(surroundings.environment(), Scripts.PATIENCE);
    }
}
