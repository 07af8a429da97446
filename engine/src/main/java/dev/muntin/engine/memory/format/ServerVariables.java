package dev.muntin.engine.memory.format;

import dev.muntin.engine.memory.world.Server;
import java.util.Optional;

/** What formats can say of the server. */
final class ServerVariables {
    private ServerVariables() {}

    static Optional<String> of(Server server, String name) {
        return switch (name) {
            case "version" -> Optional.of(server.version().toString());
            case "pid" -> Optional.of(Long.toString(ProcessHandle.current().pid()));
            case "server_sessions" -> Optional.of(Integer.toString(server.sessions().all().size()));
            case "pane_marked_set" -> Optional.of(server.mark().spot().isPresent() ? "1" : "0");
            // There is never a client with a terminal, and nothing is looked at in a mode.
            case "client_name", "client_tty", "client_session", "client_width", "client_height", "client_last_session",
                    "client_pid", "client_termname" -> Optional.of("");
            default -> Optional.empty();
        };
    }
}
