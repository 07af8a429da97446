package dev.muntin.engine.control;

import dev.muntin.ops.Operation;
import dev.muntin.ops.command.Trait;
import java.util.Comparator;
import java.util.List;

/** How a chain goes to tmux, by what its commands do to the client that sends them; the last of these that one of them needs. */
enum Way {
    /** On the client that all share. */
    SHARED,
    /** As a process: what waits would hold up all others, and control mode tells neither what it prints nor how it ended. */
    OWN,
    /** As a process, and ours gone: tmux chooses a client for it to act on, or to ask, and that must be a person's. */
    ALONE;

    static Way of(List<Operation> chain) {
        return chain.stream().map(Way::of).max(Comparator.naturalOrder()).orElse(SHARED);
    }

    private static Way of(Operation operation) {
        List<String> words = operation.words();
        Way way = switch (words.getFirst()) {
            case "attach-session", "switch-client", "detach-client", "suspend-client", "lock-client", "refresh-client" -> ALONE;
            case "confirm-before", "command-prompt", "display-menu", "display-popup", "display-panes" -> ALONE;
            case "new-session" -> words.contains("-d") ? SHARED : ALONE;
            case "display-message" -> words.contains("-p") ? SHARED : ALONE;
            // The first even if it does not wait; what the second prints, control mode encodes up to 3.4.
            case "run-shell", "show-buffer" -> OWN;
            default -> SHARED;
        };
        return way == SHARED && operation.is(Trait.WAITS) ? OWN : way;
    }
}
