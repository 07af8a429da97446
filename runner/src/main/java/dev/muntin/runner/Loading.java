package dev.muntin.runner;

import dev.muntin.compiler.plan.AwaitReady;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.HostStep;
import dev.muntin.compiler.plan.Pause;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlanStep;
import dev.muntin.compiler.plan.RunScript;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.version.TmuxVersion;
import java.util.Optional;

/** Carries a plan out, step by step, until it is done or something went wrong. */
final class Loading {
    private final Engine engine;
    private final Plan plan;
    private final Around around;
    private final SessionTarget.Named name;
    private final Ours ours;
    private final Verdict verdict;
    private final Bindings bindings = new Bindings();
    private final Delivery delivery;
    /** Whether nothing stood in the way when the first script was about to run. */
    private boolean free;

    /** Of a session of its own. */
    Loading(Engine engine, Plan plan, Around around) {
        this(engine, plan, around, new OurSession(engine, plan));
    }

    Loading(Engine engine, Plan plan, Around around, Ours ours) {
        this.engine = engine;
        this.plan = plan;
        this.around = around;
        this.ours = ours;
        this.name = new SessionTarget.Named(plan.shape().session());
        this.verdict = new Verdict(engine, plan, ours, around);
        this.delivery = new Delivery(engine, plan, ours, around, bindings);
    }

    Outcome load() {
        around.tell(new Event.Begun(around.session(), plan));
        try {
            return built();
        } catch (EngineException e) {
            return Thread.interrupted() ? cancelled() : verdict.onLost(e);
        } catch (InterruptedException e) {
            return cancelled();
        } catch (RuntimeException | Error e) {
            abandon(e);
            throw e;
        }
    }

    /** Nobody is there to be told: who listens has thrown this. */
    private void abandon(Throwable cause) {
        try {
            verdict.undone(String.valueOf(cause.getMessage()));
        } catch (RuntimeException | Error again) {
            cause.addSuppressed(again);
        }
    }

    /** Undoing sends, too, which an interrupted thread cannot. */
    private Outcome cancelled() {
        try {
            return verdict.onInterrupted(delivery.isOnItsWay());
        } finally {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome built() throws EngineException, InterruptedException {
        // Only a layout that some tmux does not know is worth a question; 3.3a dies of its name.
        if (plan.since().compareTo(TmuxVersion.OLDEST) > 0 && !engine.version().atLeast(plan.since())) {
            return verdict.never("this workspace needs tmux " + plan.since() + ", the server is " + engine.version());
        }
        for (PlanStep step : plan.steps()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("between two steps");
            }
            Optional<Outcome> end = done(step);
            if (end.isPresent()) {
                return end.get();
            }
            around.tell(new Event.Passed(around.session(), step));
        }
        throw new IllegalArgumentException("a plan that does not end with the listing of its session");
    }

    /** How the build has ended; empty if it goes on. */
    private Optional<Outcome> done(PlanStep step) throws EngineException, InterruptedException {
        return switch (step) {
            case Dispatch dispatch -> verdict.on(delivery.of(dispatch));
            case HostStep outside -> {
                around.tell(new Event.Waiting(around.session(), outside));
                yield done(outside);
            }
        };
    }

    private Optional<Outcome> done(HostStep step) throws EngineException, InterruptedException {
        return switch (step) {
            case RunScript script -> ran(script);
            case AwaitReady ready -> {
                new Barrier(engine, name, Barrier.PATIENCE, around::says).await(ready, bindings);
                yield Optional.empty();
            }
            case Pause pause -> {
                Thread.sleep(pause.time());
                yield Optional.empty();
            }
        };
    }

    private Optional<Outcome> ran(RunScript script) throws EngineException, InterruptedException {
        // Scripts run for what is going to be built; a session that is there already is not.
        if (!free && ours.isRepeatable() && !new Sessions(engine).at(name).isEmpty()) {
            return Optional.of(new Outcome.AlreadyThere(name.name()));
        }
        free = true;
        Optional<String> fault = around.scripts().run(script);
        if (fault.isPresent() && script.needed()) {
            return Optional.of(verdict.undone(fault.get()));
        }
        fault.ifPresent(around::says);
        return Optional.empty();
    }
}
