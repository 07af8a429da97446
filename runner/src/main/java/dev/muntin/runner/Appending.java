package dev.muntin.runner;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.plan.Place;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.ops.snapshot.Facts;
import dev.muntin.ops.target.NameFault;
import java.util.Optional;
import java.util.function.Predicate;

/** Builds the windows of a workspace into a session that stands. */
record Appending(Engine engine, Manner manner, SessionSpec session) {
    /** @param called the session, for people */
    Outcome into(Predicate<Facts> pane, String called) {
        try {
            return Host.with(pane, engine).map(this::into).orElseGet(() -> failed("there is no " + called));
        } catch (EngineException e) {
            return failed(e.words());
        }
    }

    private Outcome into(Host host) {
        Optional<String> fault = NameFault.session(host.session());
        if (fault.isPresent()) {
            return failed("tmux cannot address a session named '" + host.session() + "': it " + fault.get());
        }
        Plan plan = manner.size(host.size()).plan(session, new Place.Into(host.session()));
        return new Loading(engine, plan, manner.around(session), new OurWindows(engine, plan, host)).load();
    }

    private static Outcome failed(String words) {
        return new Outcome.Failed(Failure.before(words));
    }
}
