package dev.muntin.engine.control;

import dev.muntin.ops.Operation;
import java.util.List;

/**
 * Which chains need a client of their own: those that wait would hold up all others, and control mode keeps what they print and how they
 * ended to itself; those that act on their client would take ours; those that ask a person would ask nobody, for ever.
 */
final class OwnClient {
    private OwnClient() {}

    static boolean needed(List<Operation> chain) {
        return chain.stream().anyMatch(operation -> needed(operation.words().getFirst(), operation.words()));
    }

    private static boolean needed(String command, List<String> words) {
        return switch (command) {
            case "run-shell", "wait-for", "source-file", "load-buffer", "save-buffer" -> true;
            case "attach-session", "switch-client", "detach-client", "suspend-client", "lock-client", "refresh-client" -> true;
            case "confirm-before", "command-prompt", "display-menu", "display-popup", "display-panes" -> true;
            // Up to 3.4, control mode prints it encoded.
            case "show-buffer" -> true;
            case "new-session" -> !words.contains("-d");
            case "if-shell" -> !words.contains("-F") || words.contains("-b");
            case "display-message" -> !words.contains("-p") || words.contains("-I");
            case "split-window" -> words.contains("-I");
            default -> false;
        };
    }
}
