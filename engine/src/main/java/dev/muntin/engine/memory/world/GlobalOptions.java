package dev.muntin.engine.memory.world;

import dev.muntin.engine.memory.world.OptionKind.Scope;
import java.util.Set;

/** The options of a server and those that hold for every session and every window; at first, what its release sets them to. */
final class GlobalOptions {
    private final OptionTable table;
    private final Options server;
    private final Options sessions;
    private final Options windows;

    GlobalOptions(OptionTable table) {
        this.table = table;
        this.server = new Options(new Standards(table, Set.of(Scope.SERVER)));
        this.sessions = new Options(new Standards(table, Set.of(Scope.SESSION, Scope.HOOK)));
        this.windows = new Options(new Standards(table, Set.of(Scope.WINDOW, Scope.PANE)));
    }

    OptionTable table() {
        return table;
    }

    Options server() {
        return server;
    }

    Options sessions() {
        return sessions;
    }

    Options windows() {
        return windows;
    }

    /** Puts an option back to what it was at the beginning. */
    void reset(OptionKind kind) {
        of(kind).unset(kind.name());
    }

    private Options of(OptionKind kind) {
        return switch (kind.scope()) {
            case SERVER -> server;
            case SESSION, HOOK -> sessions;
            case WINDOW, PANE -> windows;
        };
    }
}
