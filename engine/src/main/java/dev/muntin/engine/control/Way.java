package dev.muntin.engine.control;

import dev.muntin.ops.Operation;
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
        return chain.stream().map(Operation::words).map(Way::ofCommand).max(Comparator.naturalOrder()).orElse(SHARED);
    }

    static Way ofCommand(List<String> words) {
        return switch (words.getFirst()) {
            case "run-shell", "wait-for", "source-file", "load-buffer", "save-buffer" -> OWN;
            // Up to 3.4, control mode prints it encoded.
            case "show-buffer" -> OWN;
            case "split-window" -> words.contains("-I") ? OWN : SHARED;
            case "if-shell" -> words.contains("-F") && !words.contains("-b") ? SHARED : OWN;
            case "attach-session", "switch-client", "detach-client", "suspend-client", "lock-client", "refresh-client" -> ALONE;
            case "confirm-before", "command-prompt", "display-menu", "display-popup", "display-panes" -> ALONE;
            case "new-session" -> words.contains("-d") ? SHARED : ALONE;
            case "display-message" -> words.contains("-p") && !words.contains("-I") ? SHARED : ALONE;
            default -> SHARED;
        };
    }
}
