package dev.muntin.runner;

import dev.muntin.compiler.plan.Captures;
import dev.muntin.compiler.plan.Dispatch;
import dev.muntin.compiler.plan.Made;
import dev.muntin.compiler.plan.Plan;
import dev.muntin.compiler.plan.PlannedOperation;
import dev.muntin.engine.Engine;
import dev.muntin.engine.Reply;
import dev.muntin.ops.snapshot.PaneRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Windows that a build has made in a session of others, each with its tag. */
final class OurWindows implements Ours {
    private final Engine engine;
    private final Plan plan;
    private final Host host;
    private final Set<Integer> ids = new TreeSet<>();
    /** Whether the dispatch that was sent last makes a window which a later one marks, and nothing was heard of it. */
    private boolean unsure;

    OurWindows(Engine engine, Plan plan, Host host) {
        this.engine = engine;
        this.plan = plan;
        this.host = host;
    }

    @Override
    public void expect(Dispatch dispatch) {
        long made = dispatch.operations().stream().filter(planned -> planned.made() instanceof Made.Window).count();
        unsure = made > dispatch.operations().stream().filter(PlannedOperation::isMark).count();
    }

    @Override
    public void hear(Reply reply) {
        Map<String, Integer> named = Captures.in(reply.text(), plan.nonce());
        unsure &= named.isEmpty() && reply.words().isEmpty();
        named.forEach((name, id) -> {
            if (Captures.isWindow(name)) {
                ids.add(id);
            }
        });
    }

    @Override
    public void see(List<PaneRow> ours) {
        ours.forEach(row -> ids.add(row.window()));
    }

    @Override
    public List<PaneRow> among(List<PaneRow> rows) {
        return rows.stream().filter(row -> row.tag().equals(plan.nonce())).toList();
    }

    @Override
    public boolean isBegun() {
        return !ids.isEmpty();
    }

    @Override
    public boolean isSure() {
        return !unsure;
    }

    /** Nothing keeps the same windows from being made again. */
    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public Undone end() {
        return new Undo(engine, plan).windows(ids, host.server());
    }
}
