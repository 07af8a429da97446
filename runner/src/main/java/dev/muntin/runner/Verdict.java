package dev.muntin.runner;

import dev.muntin.compiler.plan.Cut;
import dev.muntin.compiler.plan.Envelope;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.snapshot.PaneRow;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an answer says about the build, and what has to be undone for it. */
record Verdict(Engine engine, Plan plan, Ours ours, Around around) {
    private static final String INTERRUPTED = "interrupted";
    /** Five seconds of looking for what tmux gets done in a fraction of one. */
    private static final int LOOKS = 100;
    private static final Duration PERIOD = Duration.ofMillis(50);

    /** How the build has ended with this answer; empty if it goes on. */
    Optional<Outcome> on(Delivered delivered) throws EngineException {
        if (delivered.dispatch().cut() != Cut.NONE && delivered.isComplete()) {
            return Optional.empty();
        }
        List<PaneRow> rows = ours.among(Answer.rows(delivered.reply()));
        return Optional.of(ours.isBegun() && isDone(rows) ? confirmed(rows) : failed(delivered));
    }

    /** It did not come to a single operation. */
    Outcome never(String words) {
        return new Outcome.Failed(Failure.before(words));
    }

    Outcome onLost(EngineException e) {
        return switch (e.certainty()) {
            case NOT_DISPATCHED -> undone(e.words());
            case PENDING -> lookedUp(e.words(), true);
            case UNKNOWN -> lookedUp(e.words(), false);
        };
    }

    /** Nobody wants it any more. What is on its way is let through first: only what stands can be ended. */
    Outcome onInterrupted(boolean onItsWay) {
        return onItsWay ? caught() : undone(INTERRUPTED);
    }

    private Outcome caught() {
        try {
            for (int i = 0; i < LOOKS; i++) {
                Thread.sleep(PERIOD);
                List<PaneRow> made = ours.among(Answer.rows(look().reply(plan.repair())));
                if (!made.isEmpty()) {
                    ours.see(made);
                    return ours.isSure() ? undone(INTERRUPTED, List.of()) : unknown(INTERRUPTED);
                }
            }
            return unknown(INTERRUPTED);
        } catch (EngineException | InterruptedException e) {
            return unknown(INTERRUPTED);
        }
    }

    Outcome undone(String words) {
        return ours.isBegun() ? undone(words, List.of()) : never(words);
    }

    private boolean isDone(List<PaneRow> rows) {
        return rows.stream().anyMatch(row -> row.done().equals(plan.nonce()));
    }

    private Outcome failed(Delivered delivered) throws EngineException {
        Reply reply = delivered.reply();
        if (!delivered.isRefused()) {
            return lookedUp(reply.fault(), false);
        }
        List<PlannedOperation> suspects = Suspects.of(delivered.dispatch(), reply);
        if (isEnded(reply)) {
            around.tell(new Event.Undone(around.session()));
            return new Outcome.Failed(new Failure(reply.words(), suspects, true));
        }
        if (ours.isBegun()) {
            return undoneUnlessDone(reply.words(), suspects);
        }
        if (reply.words().startsWith("duplicate session")) {
            return delivered.again() ? oursOrTheirs(reply.words()) : new Outcome.AlreadyThere(plan.shape().session());
        }
        repair();
        return new Outcome.Failed(new Failure(reply.words(), suspects, false));
    }

    /** Whether the dispatch has undone itself, with all that it had made. */
    private boolean isEnded(Reply reply) {
        return reply.text().lines().anyMatch(Envelope.Transaction.ended(plan.nonce()).text()::equals);
    }

    private Outcome confirmed(List<PaneRow> listed) throws EngineException {
        Compared compared = look().settled(listed);
        if (compared.differences().isEmpty()) {
            around.tell(new Event.Confirmed(around.session()));
            return new Outcome.Confirmed(around.session(), compared.rows());
        }
        // Asked first: the server may end with the session.
        List<String> hooks = new UsersHooks(engine, plan).between();
        return end() ? new Outcome.Differs(around.session(), compared.differences(), hooks) : unknown("it is not as asked, and could not be ended");
    }

    /** The words can be those of a user's hook, and the closing listing what broke off. */
    private Outcome undoneUnlessDone(String words, List<PlannedOperation> suspects) {
        try {
            List<PaneRow> rows = ours.among(Answer.rows(look().reply(List.of())));
            return isDone(rows) ? confirmed(rows) : undone(words, suspects);
        } catch (EngineException e) {
            return unknown(words);
        }
    }

    private Outcome undone(String words, List<PlannedOperation> suspects) {
        List<String> hooks = new UsersHooks(engine, plan).between();
        return end() ? new Outcome.Failed(new Failure(words, suspects, true, hooks)) : unknown(words);
    }

    private boolean end() {
        return switch (ours.end()) {
            case ENDED, GONE -> {
                around.tell(new Event.Undone(around.session()));
                yield true;
            }
            case UNCLEAR -> false;
        };
    }

    private Outcome unknown(String words) {
        return new Outcome.Unknown(around.session(), words);
    }

    /** The answer is lost, but what we made carries our tag. What is absent may still come, while the client lives. */
    private Outcome lookedUp(String words, boolean pending) {
        try {
            Reply reply = look().reply(plan.repair());
            List<PaneRow> rows = Answer.rows(reply);
            List<PaneRow> made = ours.among(rows);
            if (made.isEmpty()) {
                boolean certain = !pending && (!rows.isEmpty() && ours.isSure() || Absence.isSaidBy(reply));
                return certain ? undone(words) : unknown(words);
            }
            ours.see(made);
            return isDone(made) ? confirmed(made) : ours.isSure() ? undone(words, List.of()) : unknown(words);
        } catch (EngineException e) {
            return unknown(words);
        }
    }

    /** What stood in the way can be what the first attempt has made, in silence. */
    private Outcome oursOrTheirs(String words) {
        Outcome seen = lookedUp(words, false);
        return seen instanceof Outcome.Failed failed && !failed.failure().undone() ? new Outcome.AlreadyThere(plan.shape().session()) : seen;
    }

    private Look look() {
        return new Look(engine, plan.shape(), ours::among);
    }

    /** What was not put in order now will be by the next build. */
    private void repair() {
        try {
            engine.send(Request.of(plan.repair()));
        } catch (EngineException e) {
            return;
        }
    }
}
