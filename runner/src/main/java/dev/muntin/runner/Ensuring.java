package dev.muntin.runner;

import dev.muntin.analyzer.source.Reason;
import dev.muntin.compiler.plan.HostStep;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.engine.Engine;
import java.io.IOException;

/**
 * Builds a session if there is none, however many do so at once. A build of one dispatch needs nothing for that: tmux gives the name to one of
 * them. Where more belongs to it, a lock keeps scripts from running twice, and everybody from finding half a session.
 */
record Ensuring(Engine engine, Plan plan, Around around, Locks locks) {
    Outcome ensured() {
        if (plan.dispatches().size() == 1 && plan.steps().stream().noneMatch(HostStep.class::isInstance)) {
            return load();
        }
        try {
            return locks.holding(around.session(), this::load);
        } catch (IOException e) {
            return new Outcome.Failed(Failure.before("cannot lock it in " + locks.folder() + ": " + Reason.of(e)
                    + "; XDG_CACHE_HOME can name another folder for caches"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed(Failure.before("interrupted while another build of the session went on"));
        }
    }

    private Outcome load() {
        return new Loading(engine, plan, around).load();
    }
}
