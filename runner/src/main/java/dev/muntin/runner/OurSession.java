package dev.muntin.runner;

import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.engine.Engine;
import dev.muntin.engine.Reply;
import dev.muntin.ops.snapshot.PaneRow;
import java.util.List;
import java.util.Optional;

/** A session with the tag of its build. Its name is a lock: it cannot be made twice. */
final class OurSession implements Ours {
    private final Engine engine;
    private final Plan plan;
    private Optional<Integer> id = Optional.empty();

    OurSession(Engine engine, Plan plan) {
        this.engine = engine;
        this.plan = plan;
    }

    @Override
    public void expect(Dispatch dispatch) {}

    @Override
    public void hear(Reply reply) {
        id = id.or(() -> Answer.session(reply));
    }

    @Override
    public void see(List<PaneRow> ours) {
        id = ours.stream().map(PaneRow::session).findFirst().or(() -> id);
    }

    @Override
    public List<PaneRow> among(List<PaneRow> rows) {
        return rows.stream().filter(row -> row.tag().equals(plan.nonce())).toList();
    }

    @Override
    public boolean isBegun() {
        return id.isPresent();
    }

    /** No planner parts what makes a session from what marks it. */
    @Override
    public boolean isSure() {
        return true;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public Undone end() {
        return id.map(new Undo(engine, plan)::session).orElse(Undone.GONE);
    }
}
