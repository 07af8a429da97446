package dev.muntin.runner;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.plan.Place;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.ops.snapshot.Facts;
import dev.muntin.ops.target.NameFault;
import java.util.ArrayList;
import java.util.List;
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
        leftOut().ifPresent(manner.around(session)::says);
        Plan plan = manner.size(host.size()).plan(session, new Place.Into(host.session()));
        return new Loading(engine, plan, manner.around(session), new OurWindows(engine, plan, host)).load();
    }

    private Optional<String> leftOut() {
        List<String> all = new ArrayList<>();
        if (!session.options().isEmpty()) {
            all.add("options");
        }
        if (!session.globalOptions().isEmpty()) {
            all.add("global_options");
        }
        if (!session.hooks().exit().isEmpty()) {
            all.add("on_project_exit");
        }
        return all.isEmpty() ? Optional.empty()
                : Optional.of("only windows are added: " + String.join(", ", all) + " of '" + session.name() + "' would change a session that is not its own");
    }

    private static Outcome failed(String words) {
        return new Outcome.Failed(Failure.before(words));
    }
}
