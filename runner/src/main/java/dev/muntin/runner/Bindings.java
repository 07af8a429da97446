package dev.muntin.runner;

import dev.muntin.compiler.plan.Captures;
import dev.muntin.engine.Reply;
import dev.muntin.ops.target.Addressing;
import dev.muntin.ops.target.PaneTarget;
import dev.muntin.ops.target.WindowTarget;
import java.util.HashMap;
import java.util.Map;

/** The ids that the answers so far have told, for the dispatches that need them. */
final class Bindings implements Addressing {
    private final Map<String, Integer> ids = new HashMap<>();

    void read(Reply reply, String nonce) {
        ids.putAll(Captures.in(reply.text(), nonce));
    }

    @Override
    public WindowTarget window(WindowTarget target) {
        return target instanceof WindowTarget.Captured captured ? new WindowTarget.Id(id(captured.name())) : target;
    }

    @Override
    public PaneTarget pane(PaneTarget target) {
        return switch (target) {
            case PaneTarget.Captured captured -> new PaneTarget.Id(id(captured.name()));
            case WindowTarget window -> window(window);
            case PaneTarget.After after -> after;
            case PaneTarget.Before before -> before;
            case PaneTarget.Beside beside -> beside;
            case PaneTarget.Id id -> id;
            case PaneTarget.Within within -> new PaneTarget.Within(window(within.window()), within.spot());
            case PaneTarget.Ref ref -> ref;
        };
    }

    private int id(String name) {
        Integer id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("no answer has told the id of " + name);
        }
        return id;
    }
}
