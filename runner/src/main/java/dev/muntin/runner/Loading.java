package dev.muntin.runner;

import dev.muntin.compiler.lower.ManualSize;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.engine.Attribution;
import dev.muntin.engine.Engine;
import dev.muntin.engine.EngineException;
import dev.muntin.engine.Reply;
import dev.muntin.engine.Request;
import dev.muntin.ops.ListPanes;
import dev.muntin.ops.TmuxVersion;
import dev.muntin.ops.result.Status;
import dev.muntin.ops.snapshot.Listing;
import dev.muntin.ops.snapshot.PaneRow;
import dev.muntin.ops.target.Target;
import dev.muntin.runner.confirm.Comparison;
import dev.muntin.runner.confirm.Difference;
import java.util.ArrayList;
import java.util.List;

/** Carries a plan out: one dispatch, and a second one only where something went wrong. */
record Loading(Engine engine, Plan plan) {
    Outcome load() {
        try {
            if (plan.needs().compareTo(Plan.OLDEST) > 0) {
                TmuxVersion version = engine.version();
                if (!version.atLeast(plan.needs())) {
                    return failed("this workspace needs tmux " + plan.needs() + ", the server is " + version);
                }
            }
            return judged(engine.send(Request.of(dispatch().chain())));
        } catch (EngineException e) {
            return switch (e.certainty()) {
                case NOT_DISPATCHED -> failed(e.words());
                case UNKNOWN -> lookedUp(e.words());
            };
        }
    }

    private Outcome judged(Reply reply) throws EngineException {
        Answer answer = Answer.of(reply);
        if (answer.session().isPresent()) {
            int session = answer.session().get();
            return answer.rows().isEmpty() ? undone(session, reply.words(), suspects(reply)) : confirmed(session, answer.rows());
        }
        if (answer.sizeSetAside()) {
            engine.send(Request.of(List.of(ManualSize.putBack())));
        }
        if (reply.words().startsWith("duplicate session")) {
            return new Outcome.AlreadyThere(name());
        }
        // A server that dies while a client reaches for it says so too; then, and without any word, nothing is certain.
        if (reply.words().isEmpty() || reply.words().startsWith("server exited") || reply.words().startsWith("lost server")) {
            return lookedUp(reply.words().isEmpty() ? "tmux gave no answer" : reply.words());
        }
        return new Outcome.Failed(new Failure(reply.words(), suspects(reply), false));
    }

    private Outcome confirmed(int session, List<PaneRow> rows) {
        List<Difference> differences = Comparison.of(plan.shape(), rows);
        if (differences.isEmpty()) {
            return new Outcome.Confirmed(name(), rows);
        }
        return new Undo(engine, plan.nonce()).end(session)
                ? new Outcome.Differs(name(), differences)
                : new Outcome.Unknown(name(), "the session is not as asked, and could not be ended");
    }

    private Outcome undone(int session, String words, List<PlannedOperation> suspects) {
        return new Undo(engine, plan.nonce()).end(session)
                ? new Outcome.Failed(new Failure(words, suspects, true))
                : new Outcome.Unknown(name(), words);
    }

    /** The answer is lost, but a session that we made carries our tag. */
    private Outcome lookedUp(String words) {
        try {
            Reply reply = engine.send(Request.of(List.of(ManualSize.putBack(), new ListPanes(new Target.Session(name()), Listing.LINE))));
            List<PaneRow> rows = Answer.of(reply).rows();
            if (rows.isEmpty()) {
                return Absence.isSaidBy(reply) ? failed(words) : new Outcome.Unknown(name(), words);
            }
            if (!rows.getFirst().tag().equals(plan.nonce())) {
                return failed(words);
            }
            int session = rows.getFirst().session();
            return rows.getFirst().done().equals(plan.nonce()) ? confirmed(session, rows) : undone(session, words, List.of());
        } catch (EngineException e) {
            return new Outcome.Unknown(name(), words);
        }
    }

    private List<PlannedOperation> suspects(Reply reply) {
        List<Status> statuses = Attribution.of(dispatch().chain(), reply);
        List<PlannedOperation> failed = new ArrayList<>();
        List<PlannedOperation> unknown = new ArrayList<>();
        for (int i = 0; i < statuses.size(); i++) {
            PlannedOperation operation = dispatch().operations().get(i);
            switch (statuses.get(i)) {
                case Status.Failed refused -> failed.add(operation);
                case Status.Unknown maybe when operation.operation().refusable() -> unknown.add(operation);
                case Status.Unknown unlikely -> { }
                case Status.Complete complete -> { }
                case Status.Skipped skipped -> { }
            }
        }
        return failed.isEmpty() ? unknown : failed;
    }

    /** What the answer is judged by holds for a build that is one dispatch. */
    private Dispatch dispatch() {
        if (plan.dispatches().size() != 1) {
            throw new IllegalArgumentException("not one dispatch but " + plan.dispatches().size());
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
