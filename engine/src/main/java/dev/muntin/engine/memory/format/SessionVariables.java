package dev.muntin.engine.memory.format;

import dev.muntin.engine.memory.world.Scene.Spot;
import dev.muntin.engine.memory.world.Session;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What formats can say of a session. */
final class SessionVariables {
    private SessionVariables() {}

    static Optional<String> of(Spot spot, String name) {
        Session session = spot.session();
        return switch (name) {
            case "session_id" -> Optional.of("$" + session.id());
            case "session_name" -> Optional.of(session.name());
            case "session_windows" -> Optional.of(Integer.toString(session.windows().size()));
            case "session_path" -> Optional.of(session.directory());
            case "session_attached", "session_grouped", "session_many_attached" -> Optional.of("0");
            case "session_group" -> Optional.of("");
            case "session_stack" -> Optional.of(Stream.concat(Stream.of(session.current()), session.last().stream())
                    .map(link -> Integer.toString(link.index())).collect(Collectors.joining(",")));
            default -> Optional.empty();
        };
    }
}
