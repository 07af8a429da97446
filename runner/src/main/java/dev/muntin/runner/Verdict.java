package dev.muntin.runner;

import dev.muntin.compiler.plan.Cut;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.Envelope;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.Operation;
import dev.muntin.ops.result.Status;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.snapshot.PaneRow;
import dev.muntin.ops.target.SessionTarget;
import dev.muntin.runner.confirm.Comparison;
import dev.muntin.runner.confirm.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an answer says about the build, and what has to be undone for it. */
record Verdict(Engine engine, Plan plan) {
    /**
     * How the build has ended with this answer; empty if it goes on.
     *
     * @param again whether the same was sent before and nothing was heard of it
     */
    Optional<Outcome> on(Dispatch dispatch, Reply reply, Answer answer, Optional<Integer> session, boolean again) {
        if (dispatch.cut() != Cut.NONE && isComplete(dispatch, reply)) {
            return Optional.empty();
        }
        if (session.isPresent() && answer.isDone(plan.nonce())) {
            return Optional.of(confirmed(session.get(), answer.rows()));
        }
        return Optional.of(failed(dispatch, reply, session, again));
    }

    /** It did not come to a single operation. */
    Outcome never(String words) {
        return new Outcome.Failed(Failure.before(words));
    }

    Outcome onLost(EngineException e, Optional<Integer> session) {
        return switch (e.certainty()) {
            case NOT_DISPATCHED -> session.isPresent() ? undone(session, e.words()) : never(e.words());
            case PENDING -> lookedUp(e.words(), true);
            case UNKNOWN -> lookedUp(e.words(), false);
        };
    }

    Outcome undone(Optional<Integer> session, String words) {
        return session.map(number -> undone(number, words, List.of())).orElseGet(() -> never(words));
    }

    private static boolean isComplete(Dispatch dispatch, Reply reply) {
        return Suspects.statuses(dispatch, reply).stream().allMatch(Status.Complete.class::isInstance);
    }

    private Outcome failed(Dispatch dispatch, Reply reply, Optional<Integer> session, boolean again) {
        // A server that dies while a client reaches for it says so too; then, and where no word explains what is missing, nothing is certain.
        if (reply.exit() == 0 || reply.words().isEmpty() || isLost(reply.words())) {
            return lookedUp(reply.words().isEmpty() ? "tmux gave no answer" : reply.words(), false);
        }
        if (reply.text().lines().anyMatch(Envelope.Transaction.ended(plan.nonce()).text()::equals)) {
            return new Outcome.Failed(new Failure(reply.words(), Suspects.of(dispatch, reply), true));
        }
        if (session.isPresent()) {
            return undone(session.get(), reply.words(), Suspects.of(dispatch, reply));
        }
        if (reply.words().startsWith("duplicate session")) {
            return again ? oursOrTheirs(reply.words()) : new Outcome.AlreadyThere(name());
        }
        repair();
        return new Outcome.Failed(new Failure(reply.words(), Suspects.of(dispatch, reply), false));
    }

    static boolean isLost(String words) {
        return words.startsWith("server exited") || words.startsWith("lost server");
    }

    private Outcome confirmed(int session, List<PaneRow> rows) {
        List<Difference> differences = Comparison.of(plan.shape(), rows);
        if (differences.isEmpty()) {
            return new Outcome.Confirmed(name(), rows);
        }
        // Asked first: the server may end with the session.
        List<String> hooks = new UsersHooks(engine, plan).between();
        return switch (new Undo(engine, plan).end(session)) {
            case ENDED, GONE -> new Outcome.Differs(name(), differences, hooks);
            case UNCLEAR -> new Outcome.Unknown(name(), "it is not as asked, and could not be ended");
        };
    }

    private Outcome undone(int session, String words, List<PlannedOperation> suspects) {
        List<String> hooks = new UsersHooks(engine, plan).between();
        return switch (new Undo(engine, plan).end(session)) {
            case ENDED, GONE -> new Outcome.Failed(new Failure(words, suspects, true, hooks));
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
                return Absence.isSaidBy(reply) && !pending ? never(words) : new Outcome.Unknown(name(), words);
            }
            PaneRow first = answer.rows().getFirst();
            if (!first.tag().equals(plan.nonce())) {
                return pending ? new Outcome.Unknown(name(), words) : never(words);
            }
            return answer.isDone(plan.nonce()) ? confirmed(first.session(), answer.rows()) : undone(first.session(), words, List.of());
        } catch (EngineException e) {
            return new Outcome.Unknown(name(), words);
        }
    }

    /** What stood in the way can be what the first attempt has made, in silence. */
    private Outcome oursOrTheirs(String words) {
        Outcome seen = lookedUp(words, false);
        return seen instanceof Outcome.Failed failed && !failed.failure().undone() ? new Outcome.AlreadyThere(name()) : seen;
    }

    /** What was not put in order now will be by the next build. */
    private void repair() {
        try {
            engine.send(Request.of(plan.repair()));
        } catch (EngineException e) {
            return;
        }
    }

    private String name() {
        return plan.shape().session();
    }
}
