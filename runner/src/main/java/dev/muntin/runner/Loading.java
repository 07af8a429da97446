package dev.muntin.runner;

import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.Operation;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.snapshot.PaneRow;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.ops.version.TmuxVersion;
import dev.muntin.runner.confirm.Comparison;
import dev.muntin.runner.confirm.Difference;
import java.util.ArrayList;
import java.util.List;

/** Carries a plan out: one dispatch, and a second one only where something went wrong. */
record Loading(Engine engine, Plan plan) {
    Outcome load() {
        try {
            // Only a layout that some tmux does not know is worth a question; 3.3a dies of its name.
            if (plan.since().compareTo(TmuxVersion.OLDEST) > 0 && !engine.version().atLeast(plan.since())) {
                return failed("this workspace needs tmux " + plan.since() + ", the server is " + engine.version());
            }
            return judged(engine.send(Request.of(dispatch().chain())));
        } catch (EngineException e) {
            return switch (e.certainty()) {
                case NOT_DISPATCHED -> failed(e.words());
                case PENDING -> lookedUp(e.words(), true);
                case UNKNOWN -> lookedUp(e.words(), false);
            };
        }
    }

    private Outcome judged(Reply reply) {
        Answer answer = Answer.of(reply);
        if (answer.session().isPresent() && answer.isDone(plan.nonce())) {
            return confirmed(answer.session().get(), answer.rows());
        }
        // A server that dies while a client reaches for it says so too; then, and where no word explains what is missing, nothing is certain.
        if (reply.exit() == 0 || reply.words().isEmpty() || isLost(reply.words())) {
            return lookedUp(reply.words().isEmpty() ? "tmux gave no answer" : reply.words(), false);
        }
        if (answer.session().isPresent()) {
            return undone(answer.session().get(), reply.words(), Suspects.of(dispatch(), reply));
        }
        if (reply.words().startsWith("duplicate session")) {
            return new Outcome.AlreadyThere(name());
        }
        repair();
        return new Outcome.Failed(new Failure(reply.words(), Suspects.of(dispatch(), reply), false));
    }

    private static boolean isLost(String words) {
        return words.startsWith("server exited") || words.startsWith("lost server");
    }

    private Outcome confirmed(int session, List<PaneRow> rows) {
        List<Difference> differences = Comparison.of(plan.shape(), rows);
        if (differences.isEmpty()) {
            return new Outcome.Confirmed(name(), rows);
        }
        return switch (new Undo(engine, plan).end(session)) {
            case ENDED, GONE -> new Outcome.Differs(name(), differences);
            case UNCLEAR -> new Outcome.Unknown(name(), "it is not as asked, and could not be ended");
        };
    }

    private Outcome undone(int session, String words, List<PlannedOperation> suspects) {
        return switch (new Undo(engine, plan).end(session)) {
            case ENDED, GONE -> new Outcome.Failed(new Failure(words, suspects, true));
            case UNCLEAR -> new Outcome.Unknown(name(), words);
        };
    }

    /** The answer is lost, but a session that we made carries our tag. One that is absent may still come, while the client lives. */
    private Outcome lookedUp(String words, boolean pending) {
        try {
            List<Operation> look = new ArrayList<>(plan.repair());
            look.add(ListPanes.of(new SessionTarget.Named(name()), Listing.LINE));
            Reply reply = engine.send(Request.of(look));
            Answer answer = Answer.of(reply);
            if (answer.rows().isEmpty()) {
                return Absence.isSaidBy(reply) && !pending ? failed(words) : new Outcome.Unknown(name(), words);
            }
            PaneRow first = answer.rows().getFirst();
            if (!first.tag().equals(plan.nonce())) {
                return pending ? new Outcome.Unknown(name(), words) : failed(words);
            }
            return answer.isDone(plan.nonce()) ? confirmed(first.session(), answer.rows()) : undone(first.session(), words, List.of());
        } catch (EngineException e) {
            return new Outcome.Unknown(name(), words);
        }
    }

    /** What was not put in order now will be by the next build. */
    private void repair() {
        try {
            engine.send(Request.of(plan.repair()));
        } catch (EngineException e) {
            return;
        }
    }

    /** What the answer is judged by holds for a build that is one dispatch. */
    private Dispatch dispatch() {
        if (plan.steps().size() != 1) {
            throw new IllegalArgumentException("not one step but " + plan.steps().size());
        }
        return plan.dispatches().getFirst();
    }

    private String name() {
        return plan.shape().session();
    }

    private static Outcome failed(String words) {
        return new Outcome.Failed(Failure.before(words));
    }
}
