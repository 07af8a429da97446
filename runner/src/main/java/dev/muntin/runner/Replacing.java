package dev.muntin.runner;

import dev.muntin.analyzer.ir.SessionSpec;
import dev.muntin.compiler.plan.Place;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.ops.target.SessionTarget;

/** Builds a session beside the one that has its name, which it gets when it stands as asked; until then nothing has changed for anybody. */
record Replacing(Engine engine, Manner manner, SessionSpec session) {
    Outcome replaced() {
        try {
            if (!new Sessions(engine).at(new SessionTarget.Named(session.name())).isEmpty()) {
                return beside();
            }
        } catch (EngineException e) {
            return new Outcome.Failed(Failure.before(e.words()));
        }
        Outcome built = new Loading(engine, manner.plan(session, new Place.Own()), manner.around(session)).load();
        // Somebody else was faster: then that one is to be replaced.
        return built instanceof Outcome.AlreadyThere ? beside() : built;
    }

    private Outcome beside() {
        String nonce = Nonce.next();
        Plan plan = manner.plan(session, nonce, new Place.Aside("muntin-" + nonce));
        OurSession ours = new OurSession(engine, plan);
        Around around = manner.around(session);
        Outcome outcome = new Loading(engine, plan, around, ours).load();
        return outcome instanceof Outcome.Confirmed confirmed
                ? new Naming(engine, plan, around, confirmed, new Verdict(engine, plan, ours, around)).outcome()
                : outcome;
    }
}
