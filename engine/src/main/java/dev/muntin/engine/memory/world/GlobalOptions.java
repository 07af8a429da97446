package dev.muntin.engine.memory.world;

import java.util.Optional;
import java.util.stream.Stream;

/** The options of a server and those that hold for every session and every window; at first, what its release sets them to. */
final class GlobalOptions {
    private final OptionTable table;
    private final Options server = new Options(Optional.empty());
    private final Options sessions = new Options(Optional.empty());
    private final Options windows = new Options(Optional.empty());

    GlobalOptions(OptionTable table) {
        this.table = table;
        table.all().forEach(this::setStandard);
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
        setStandard(kind);
    }

    private void setStandard(OptionKind kind) {
        Options global = of(kind);
        if (kind.isArray()) {
            var entries = global.ownArray(kind.name());
            Stream.of(kind.standard().split(" ")).filter(entry -> !entry.isEmpty()).forEach(entry -> entries.put(entries.size(), entry));
        } else {
            global.set(kind.name(), kind.standard());
        }
    }

    private Options of(OptionKind kind) {
        return switch (kind.scope()) {
            case SERVER -> server;
            case SESSION, HOOK -> sessions;
            case WINDOW, PANE -> windows;
        };
    }
}
