package dev.muntin.runner;

import dev.muntin.compiler.plan.AwaitReady;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.Pause;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlanStep;
import dev.muntin.compiler.plan.RunScript;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.Operation;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.version.TmuxVersion;
import java.util.List;
import java.util.Optional;

/** Carries a plan out, step by step, until it is done or something went wrong. */
final class Loading {
    private final Engine engine;
    private final Plan plan;
    private final Around around;
    private final SessionTarget.Named name;
    private final Verdict verdict;
    private final Bindings bindings = new Bindings();
    private Optional<Integer> session = Optional.empty();
    /** Whether the server does not know what an envelope is made of. */
    private boolean unwrapped;
    /** Whether nobody else's session was there when the first script was about to run. */
    private boolean free;

    Loading(Engine engine, Plan plan, Around around) {
        this.engine = engine;
        this.plan = plan;
        this.around = around;
        this.name = new SessionTarget.Named(plan.shape().session());
        this.verdict = new Verdict(engine, plan);
    }

    Outcome load() {
        try {
            // Only a layout that some tmux does not know is worth a question; 3.3a dies of its name.
            if (plan.since().compareTo(TmuxVersion.OLDEST) > 0 && !engine.version().atLeast(plan.since())) {
                return verdict.never("this workspace needs tmux " + plan.since() + ", the server is " + engine.version());
            }
            for (PlanStep step : plan.steps()) {
                Optional<Outcome> end = done(step);
                if (end.isPresent()) {
                    return end.get();
                }
            }
            throw new IllegalArgumentException("a plan that does not end with the listing of its session");
        } catch (EngineException e) {
            return verdict.onLost(e, session);
        } catch (InterruptedException e) {
            // Undoing sends, too, which an interrupted thread cannot.
            Outcome outcome = verdict.undone(session, "interrupted while waiting");
            Thread.currentThread().interrupt();
            return outcome;
        }
    }

    /** How the build has ended; empty if it goes on. */
    private Optional<Outcome> done(PlanStep step) throws EngineException, InterruptedException {
        return switch (step) {
            case Dispatch dispatch -> sent(unwrapped ? dispatch.unwrapped() : dispatch, false);
            case Pause pause -> {
                Thread.sleep(pause.time());
                yield Optional.empty();
            }
            case RunScript script -> ran(script);
            case AwaitReady ready -> {
                new Barrier(engine, name, Barrier.PATIENCE, around.says()).await(ready, bindings);
                yield Optional.empty();
            }
        };
    }

    private Optional<Outcome> sent(Dispatch dispatch, boolean again) throws EngineException {
        List<Operation> bound = dispatch.chain().stream().map(operation -> operation.retarget(bindings)).toList();
        Reply reply = engine.send(Request.of(bound));
        if (again && Verdict.isLost(reply.words())) {
            // The server that the first attempt has started was about to end, having no session. The name is a lock: twice does no harm.
            reply = engine.send(Request.of(bound));
        }
        if (isUnheard(dispatch, reply)) {
            unwrapped = true;
            return sent(dispatch.unwrapped(), true);
        }
        Answer answer = Answer.of(reply);
        session = session.or(answer::session);
        bindings.read(reply, plan.nonce());
        return verdict.on(dispatch, reply, answer, session, again);
    }

    /** No session and no word of complaint: before 3.3, a hook of one's own is not run when one says so. */
    private static boolean isUnheard(Dispatch dispatch, Reply reply) {
        return dispatch.isWrapped() && reply.exit() == 0 && reply.stdout().length == 0 && reply.words().isEmpty();
    }

    private Optional<Outcome> ran(RunScript script) throws EngineException, InterruptedException {
        if (!free && stands()) {
            return Optional.of(new Outcome.AlreadyThere(name.name()));
        }
        free = true;
        Optional<String> fault = around.scripts().run(script);
        if (fault.isPresent() && script.needed()) {
            return Optional.of(verdict.undone(session, fault.get()));
        }
        fault.ifPresent(around.says());
        return Optional.empty();
    }

    /** Scripts run for a session that is going to be built; one that is there already is not. */
    private boolean stands() throws EngineException {
        return !Answer.of(engine.send(Request.of(List.of(ListPanes.of(name, Listing.LINE.format()))))).rows().isEmpty();
    }
}
